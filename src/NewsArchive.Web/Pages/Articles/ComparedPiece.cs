using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A stretch of the file or of the text beside it.</summary>
/// <param name="Passage">The number of the passage that it is; null for what lies between passages.</param>
public sealed record ComparedPiece(string Words, int? Passage)
{
    /// <summary>The text of the article, cut at its passages.</summary>
    public static IReadOnlyList<ComparedPiece> OfText(ArticleView article) => Cut(
        article.Text.Length,
        article.Blocks.Where(block => block.Number is not null).Select(block => new Stretch(block.Span.Start, block.Span.End, block.Number!.Value)),
        (start, end) => article.Text[(int)start..(int)end]);

    /// <summary>The file, cut where the words of the passages stand in it.</summary>
    public static IReadOnlyList<ComparedPiece> OfFile(ArticleView article, long length, Func<long, long, string> words) => Cut(
        length,
        from block in article.Blocks
        where block is { Number: not null, Source: { Part: null } }
        select new Stretch(block.Source!.Start, block.Source.Start + block.Source.Length, block.Number!.Value),
        words);

    private static List<ComparedPiece> Cut(long length, IEnumerable<Stretch> passages, Func<long, long, string> words)
    {
        var pieces = new List<ComparedPiece>();
        var end = 0L;
        foreach (var passage in passages.OrderBy(passage => passage.Start).Where(passage => passage.Start < passage.End && passage.End <= length))
        {
            if (passage.Start < end)
                continue;

            pieces.Add(new(words(end, passage.Start), null));
            pieces.Add(new(words(passage.Start, passage.End), passage.Number));
            end = passage.End;
        }

        pieces.Add(new(words(end, length), null));
        return pieces;
    }

    private readonly record struct Stretch(long Start, long End, int Number);
}
