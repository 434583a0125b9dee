using System.CommandLine;
using NewsArchive.Training.Commands;

var root = new RootCommand("Measures how well articles are read.") { EvaluateCommand.Create() };
return await root.Parse(args).InvokeAsync();
