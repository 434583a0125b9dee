using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Deletion;

/// <summary>An address of an article or a quote, whatever stands behind the number: its page, its other forms, its versions, its citation.</summary>
/// <param name="IsForPrograms">Whether it answers in JSON or another format of programs; else it is a page.</param>
internal readonly partial record struct DeletedAddress(int Id, bool IsQuote, bool IsForPrograms)
{
    public static DeletedAddress? Parse(string? path)
    {
        if (path is null || Address.Match(path) is not { Success: true } match || !int.TryParse(match.Groups["id"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;

        var rest = match.Groups["rest"].Value;
        return new(id, match.Groups["quote"].Success, match.Groups["api"].Success || rest.StartsWith('.') || rest.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    public Task<Tombstone?> TombstoneAsync(ArchiveDbContext archive, CancellationToken cancellation) =>
        IsQuote ? Tombstones.OfQuoteAsync(archive, Id, cancellation) : Tombstones.OfArticleAsync(archive, Id, cancellation);

    [GeneratedRegex("^/(?:(?<api>api/v1/)?articles|(?<quote>quotes)|admin/articles)/(?<id>[0-9]{1,10})(?<rest>[-./].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Address { get; }
}
