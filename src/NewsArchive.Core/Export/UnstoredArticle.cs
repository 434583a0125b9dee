using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Export;

/// <summary>The rows that an import would store, drawn up without an archive, so that an extracted and a stored article are written alike.</summary>
internal static class UnstoredArticle
{
    public static Article Of(ExtractedArticle extracted, string file, string sha256)
    {
        var parties = new ResolvedParties();
        foreach (var party in extracted.Parties)
            parties.Add(party, new Party { Kind = party.Kind, Name = party.Name });

        return new ArticleRows(extracted, parties).Build(
            new()
            {
                Sha256 = sha256,
                FileName = file,
                MediaType = extracted.Draft.MediaType,
                ByteCount = 0,
                ImportedAt = default,
                Content = new() { Bytes = [] },
            },
            new() { Origin = BatchOrigin.CommandLine, StartedAt = default },
            ordinal: 0);
    }
}
