using System.CommandLine;
using NewsArchive.Training.Commands;

var root = new RootCommand("Trains the name tagger and measures how well articles are read.") { EvaluateCommand.Create(), TrainCommand.Create() };
return await root.Parse(args).InvokeAsync();
