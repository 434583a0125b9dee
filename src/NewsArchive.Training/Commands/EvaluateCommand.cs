using System.CommandLine;
using NewsArchive.Training.Evaluation;

namespace NewsArchive.Training.Commands;

/// <summary>Reads the pages of a gold set, compares what is found with what a person read off them, and prints the figures.</summary>
internal static class EvaluateCommand
{
    private const int NoGoldSet = 1;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "A folder with gold.jsonl and the pages that it names." };
        var field = new Option<string?>("--field") { Description = "Score this field only.", HelpName = "FIELD" };
        field.AcceptOnlyFromAmong([.. Scorecard.Fields]);
        var misses = new Option<int>("--misses") { Description = "How many of the worst misses to print for each field.", HelpName = "N", DefaultValueFactory = _ => 5 };
        var json = new Option<bool>("--json") { Description = "Write one JSON object." };
        var command = new Command("evaluate", "Score the reading of saved pages against what a person read off them.") { folder, field, misses, json, EvaluateNamesCommand.Create() };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(field), parsed.GetValue(misses), parsed.GetValue(json)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string? field, int misses, bool asJson)
    {
        if (GoldSet.Read(folder) is not { } gold)
        {
            Console.Error.WriteLine($"{folder} has no {GoldSet.FileName}. Name a folder in the form that docs/extraction.md describes.");
            return NoGoldSet;
        }

        var run = PageRun.Of(folder, gold);
        var report = new Report(folder.Name, run, Scorecard.Of(gold, run.Predictions, field), misses);
        Console.WriteLine(asJson ? report.ToJson() : report.ToText());
        return 0;
    }
}
