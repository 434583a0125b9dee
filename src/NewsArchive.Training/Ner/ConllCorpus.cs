namespace NewsArchive.Training.Ner;

/// <summary>A token with its tag: "B-PER", "I-PER", "O".</summary>
internal readonly record struct TaggedToken(string Word, string Tag);

/// <summary>A document of a corpus, sentence by sentence.</summary>
internal sealed record ConllDocument(IReadOnlyList<IReadOnlyList<TaggedToken>> Sentences);

/// <summary>Texts with their names marked: a token and its IOB2 tag a line, a blank line between sentences, -DOCSTART- before a document.</summary>
internal sealed record ConllCorpus(string Name, IReadOnlyList<ConllDocument> Documents)
{
    private const string DocumentStart = "-DOCSTART-";

    public static ConllCorpus Read(FileInfo file)
    {
        var documents = new List<List<IReadOnlyList<TaggedToken>>> { new() };
        var sentence = new List<TaggedToken>();
        foreach (var line in File.ReadLines(file.FullName).Append(""))
        {
            if (line.StartsWith(DocumentStart, StringComparison.Ordinal))
            {
                documents.Add([]);
            }
            else if (line.Length > 0)
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                sentence.Add(new(line[..tab], line[(tab + 1)..]));
            }
            else if (sentence.Count > 0)
            {
                documents[^1].Add(sentence.ToArray());
                sentence.Clear();
            }
        }

        return new(Path.GetFileNameWithoutExtension(file.Name), [.. documents.Where(document => document.Count > 0).Select(document => new ConllDocument(document))]);
    }
}
