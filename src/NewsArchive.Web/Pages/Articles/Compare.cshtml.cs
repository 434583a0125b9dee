using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The file as it came beside the text that was read from it.</summary>
public sealed class CompareModel(ArchiveDbContext archive) : PageModel
{
    /// <summary>A browser gets slow on more; the whole file is a download away.</summary>
    private const int LongestShown = 500_000;

    public ArticleView Article { get; private set; } = null!;
    public string Path { get; private set; } = "";

    /// <summary>The file's characters, decoded; markup is shown, never rendered.</summary>
    public IReadOnlyList<ComparedPiece> FilePieces { get; private set; } = [];
    public IReadOnlyList<ComparedPiece> TextPieces { get; private set; } = [];
    public bool IsCut { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink)
            || await ArticleQueries.ViewAsync(archive, permalink.Id, cancellation) is not { } article)
            return NotFound();

        var bytes = await archive.OriginalContents
            .Where(content => content.OriginalId == article.Original.Id)
            .Select(content => content.Bytes)
            .SingleAsync(cancellation);
        var encoding = EncodingOf(article);
        var pieces = ComparedPiece.OfFile(article, bytes.Length, (start, end) => encoding.GetString(bytes, (int)start, (int)(end - start)));

        Article = article;
        Path = Links.Article(article.Id, article.DisplayTitle);
        FilePieces = [.. Beginning(pieces)];
        IsCut = FilePieces.Count < pieces.Count || FilePieces[^1] != pieces[^1];
        TextPieces = ComparedPiece.OfText(article);
        return Page();
    }

    private static IEnumerable<ComparedPiece> Beginning(IReadOnlyList<ComparedPiece> pieces)
    {
        var left = LongestShown;
        foreach (var piece in pieces.TakeWhile(_ => left > 0))
        {
            yield return piece.Words.Length <= left ? piece : piece with { Words = piece.Words[..left] };
            left -= piece.Words.Length;
        }
    }

    private static Encoding EncodingOf(ArticleView article) =>
        CodePagesEncodingProvider.Instance.GetEncoding(article.Encoding) ?? Encoding.GetEncodings()
            .FirstOrDefault(encoding => encoding.Name.Equals(article.Encoding, StringComparison.OrdinalIgnoreCase))?.GetEncoding() ?? Encoding.UTF8;
}
