using System.Globalization;
using NewsArchive.Core.Parties;

namespace NewsArchive.Web.Display;

/// <summary>The part of an address that names a row: the id decides, the slug is for people.</summary>
public sealed record Permalink(int Id, string Slug)
{
    private const int LongestSlug = 60;

    public static bool TryParse(string? key, out Permalink permalink)
    {
        permalink = new Permalink(0, "");
        var (digits, slug) = key?.IndexOf('-', StringComparison.Ordinal) is { } hyphen and >= 0 ? (key[..hyphen], key[(hyphen + 1)..]) : (key, "");
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return false;

        permalink = new Permalink(id, slug);
        return true;
    }

    /// <summary>A name as words and hyphens, cut after a whole word.</summary>
    public static string SlugOf(string name)
    {
        var slug = NameFolding.Fold(name).Replace(' ', '-');
        if (slug.Length <= LongestSlug)
            return slug;

        var lastHyphen = slug.LastIndexOf('-', LongestSlug);
        if (lastHyphen > 0)
            return slug[..lastHyphen];

        return slug[..(char.IsHighSurrogate(slug[LongestSlug - 1]) ? LongestSlug - 1 : LongestSlug)];
    }

    /// <summary>Whether an address with this key is the permanent one of a row with this name.</summary>
    public bool IsOf(string name) => Slug == SlugOf(name);

    public override string ToString() =>
        Id.ToString(CultureInfo.InvariantCulture) + (Slug.Length > 0 ? "-" + Uri.EscapeDataString(Slug) : "");
}
