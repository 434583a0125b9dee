using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>Reads a saved feed, RSS 0.9 to 2.0 or Atom: an article for each entry.</summary>
internal sealed partial class FeedReader : IFormatReader
{
    public bool CanRead(IncomingFile file) => Opening.IsMatch(FileHead.Of(file));

    public ReadOutcome Read(IncomingFile file)
    {
        var charset = DeclaredCharset.Match(FileHead.Of(file)) is { Success: true } match ? match.Groups["name"].Value : null;
        if (TextDecoder.Decode(file.Bytes.Span, file.Charset ?? charset) is not { } decoded)
            return FormatReaders.RefusedAsBinary(file);

        try
        {
            return Read(file, decoded, SafeXml.Parse(decoded.Text.TrimStart()).Root!);
        }
        catch (XmlException exception)
        {
            return ReadOutcome.Refused($"{file.Name} is a feed whose XML cannot be read from its line {exception.LineNumber} on{(exception is XmlTooDeepException { Problem: var problem } ? $": {problem}" : "")}. Check that it was saved or copied completely.");
        }
    }

    private static ReadOutcome Read(IncomingFile file, DecodedText decoded, XElement root)
    {
        var channel = root.Own("channel").FirstOrDefault() ?? root;
        var entries = Entries(root, channel).Take(FormatReaders.MostArticles + 1).ToList();
        if (entries.Count > FormatReaders.MostArticles)
            return FormatReaders.RefusedAsTooMany(file);

        var places = new FeedPlaces(decoded.Text, decoded.Text.Length - decoded.Text.AsSpan().TrimStart().Length);
        var common = new FeedChannel(channel);
        var isAtom = root.IsOwn("feed") || root.IsOwn("entry");
        var drafts = entries
            .Select(entry => FeedEntry.Read(entry, common, places))
            .Where(draft => !draft.IsEmpty)
            .Select(draft => PlacedDraft.Of(draft, isAtom ? draft.Build("atom", "application/atom+xml", decoded) : draft.Build("rss", "application/rss+xml", decoded)))
            .ToList();
        return drafts.Count == 0
            ? ReadOutcome.Refused($"{file.Name} is a feed without entries that have words. Check that it is the file you meant.")
            : ReadOutcome.Of(drafts.WithSources(decoded, file.Bytes.Span));
    }

    // RSS 2.0 keeps its items inside the channel, RSS 1.0 beside it; Atom has entries, or is a single one.
    private static IEnumerable<XElement> Entries(XElement root, XElement channel) =>
        root.IsOwn("entry") ? [root]
        : channel == root ? [.. root.Own("item"), .. root.Own("entry")]
        : [.. channel.Own("item"), .. root.Own("item")];

    // After declarations, comments and a document type.
    [GeneratedRegex(@"^(?:\s|<\?[^>]{0,500}>|<!--[^>]{0,2000}-->|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,3000}\]\s{0,9})?>)*<(?:rss|rdf:RDF|(?:\w{1,20}:)?feed|entry)[\s>]", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^\s*<\?xml[^>]{1,100}?encoding\s*=\s*[""'](?<name>[\w:.-]{2,40})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DeclaredCharset { get; }
}
