using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Evaluation;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Commands;

/// <summary>Tags the texts of a corpus and compares the names with those marked there.</summary>
internal static class EvaluateNamesCommand
{
    private const int MostConfusions = 8;

    public static Command Create()
    {
        var corpora = new Argument<FileInfo[]>("CORPUS") { Description = "Files with a token and its IOB2 tag a line.", Arity = ArgumentArity.OneOrMore };
        var model = new Option<FileInfo?>("--model") { Description = "A model to use in place of the program's own.", HelpName = "FILE" };
        var command = new Command("ner", "Score the finding of names against marked texts.") { corpora, model };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpora), parsed.GetValue(model)));
        return command;
    }

    private static int Run(FileInfo[] corpora, FileInfo? file)
    {
        using var stream = file?.OpenRead();
        var tagger = new NerTagger(stream is null ? NerModel.News : NerModel.Load(stream));
        foreach (var corpus in corpora.Select(ConllCorpus.Read))
            Print(corpus.Name, tagger, [.. TrainingDocument.Of(corpus)]);
        return 0;
    }

    private static void Print(string name, NerTagger tagger, List<TrainingDocument> documents)
    {
        var scorer = new NerScorer();
        var clock = Stopwatch.StartNew();
        foreach (var document in documents)
            scorer.Add(document, tagger.Tag(document.Sentences));
        var tokens = documents.Sum(document => document.Sentences.Sum(sentence => sentence.Count));

        Console.WriteLine(Line($"{name}: {documents.Count} documents, {tokens} tokens, {tokens / clock.Elapsed.TotalSeconds:F0} tokens a second after tokenising"));
        foreach (var (kind, counts) in scorer.ByKind)
            Print(kind.ToString(), counts);
        Print("All", scorer.All);
        foreach (var (what, count) in scorer.Confusions.Take(MostConfusions))
            Console.WriteLine(Line($"  {count,5}  {what}"));
        Console.WriteLine("  confidence  right  names");
        foreach (var step in scorer.Reliability.Where(step => step.Found > 0))
            Console.WriteLine(Line($"  {step.MeanConfidence,10:F2}  {step.ShareRight,5:F2}  {step.Found,5}"));
    }

    private static void Print(string kind, Counts counts) => Console.WriteLine(Line($"  {kind,-12}  {counts}"));

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
