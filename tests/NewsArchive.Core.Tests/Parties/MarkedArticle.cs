using System.Globalization;
using System.Text;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests.Parties;

/// <summary>An article of <c>identities.txt</c>: its text, and the names in it with whom they mean.</summary>
internal sealed record MarkedArticle(string Day, string Text, IReadOnlyList<MarkedName> Names)
{
    private const string Start = "=== ";

    public static IReadOnlyList<MarkedArticle> All { get; } = Read();

    public FileSource File(int number) => FileSource.Of(new IncomingFile(
        string.Create(CultureInfo.InvariantCulture, $"{number:000}.txt"), Encoding.UTF8.GetBytes(Text)));

    private static IReadOnlyList<MarkedArticle> Read()
    {
        using var stream = typeof(MarkedArticle).Assembly.GetManifestResourceStream("identities.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n" + Start).Skip(1).Select(Parse)];
    }

    private static MarkedArticle Parse(string article)
    {
        var (day, marked) = article.Split('\n', 2) is [var first, var rest] ? (first, rest.Trim()) : throw new FormatException(article);
        var text = new StringBuilder($"Date: {day}\n\n");
        var names = new List<MarkedName>();
        foreach (var piece in marked.Split('['))
        {
            if (piece.Split(']', 2) is not [var name, var after])
            {
                text.Append(piece);
                continue;
            }

            var (words, identity) = name.Split('|') is [var w, var i] ? (w, i) : throw new FormatException(name);
            names.Add(new(words, identity, new(text.Length, words.Length)));
            text.Append(words).Append(after);
        }

        return new(day, text.Append('\n').ToString(), names);
    }
}

internal sealed record MarkedName(string Words, string Identity, TextSpan Span)
{}
