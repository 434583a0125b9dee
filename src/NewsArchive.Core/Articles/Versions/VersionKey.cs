using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>
/// What two versions of an article have in common: the address that the file calls its own or, in a file without one, outlet, headline and day of
/// publication together. Kept as a short hash, to be looked up by an index.
/// </summary>
/// <param name="IsAddress">Whether it is the address; else texts must be alike, too.</param>
internal readonly record struct VersionKey(string Hash, bool IsAddress)
{
    private const int HashBytes = 16;

    /// <summary>Parameters that say who followed a link and from where, never what it leads to.</summary>
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
        "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_anon_id", "oly_enc_id",
        "cmpid", "ocid", "ncid", "smid", "smtyp", "cmp", "at_medium", "at_campaign", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "ns_source", "ns_mchannel", "ns_campaign",
        "ns_linkname", "ns_fee", "wt.mc_id", "__twitter_impression", "ref_src", "ref_url", "feature", "share", "xtor",
    };

    /// <summary>Null when the article says too little to be recognised again.</summary>
    public static VersionKey? Of(string? address, string? publisher, string? headline, PartialDate? published)
    {
        if (address is not null && NormalAddress(address) is { } normal)
            return new(HashOf("address", normal), IsAddress: true);

        return address is null && publisher is not null && headline is not null && published is { Precision: DatePrecision.Day } day
            && NameFolding.Fold(publisher) is { Length: > 0 } outlet && NameFolding.Fold(headline) is { Length: > 0 } title
            ? new(HashOf(outlet, title, day.ToString()), IsAddress: false)
            : null;
    }

    /// <summary>
    /// The address without what does not tell articles apart: scheme, case of the host, fragment, tracking, order of parameters and a slash at the end. Null
    /// for a whole site's, which many articles give as theirs, and for what is no address.
    /// </summary>
    internal static string? NormalAddress(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri))
            return null;
        if (uri.Scheme is "urn" or "tag")
            return uri.AbsoluteUri;
        if (uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
            return null;

        var parameters = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter)).Order(StringComparer.Ordinal);
        var (path, query) = (uri.AbsolutePath.TrimEnd('/'), string.Join('&', parameters));
        if (path.Length == 0 && query.Length == 0)
            return null;

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{uri.IdnHost.ToLowerInvariant()}{port}{path}?{query}";
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }

    private static string HashOf(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, HashBytes));
}
