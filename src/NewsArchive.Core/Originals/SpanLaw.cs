using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats.Pdf;

namespace NewsArchive.Core.Originals;

/// <summary>
/// The law that every finding keeps: its span lies in the text, and the words there are the words shown. What a block came from lies in the original.
/// </summary>
internal static class SpanLaw
{
    /// <param name="original">The bytes of the article's original.</param>
    public static IEnumerable<FixityFailure> Failures(Article article, ReadOnlyMemory<byte> original) =>
        Anchors(article).Select(anchor => anchor.BrokenIn(article.Text)).OfType<BrokenAnchor>().Select(broken => Failure(article, broken.Of, broken.Explanation)).Concat(BlockFailures(article)).Concat(SourceFailures(article, original));

    private static IEnumerable<Anchor> Anchors(Article article) =>
        article.Findings.Select(f => new Anchor($"{f.Field} finding", f.Span, f.Text))
            .Concat(article.Mentions.SelectMany(Anchors))
            .Concat(article.Quotes.SelectMany(Anchors))
            .Concat(article.Denials.SelectMany(Anchors))
            .Concat(article.Sources.SelectMany(Anchors));

    private static IEnumerable<Anchor> Anchors(Mention mention) =>
    [
        new($"mention {mention.Id}", mention.Span, mention.Text),
        new($"role of mention {mention.Id}", mention.RoleSpan, mention.Role),
    ];

    private static IEnumerable<Anchor> Anchors(Quote quote) =>
    [
        new($"quote {quote.Number}", quote.Span, quote.Text),
        new($"speaker of quote {quote.Number}", quote.SpeakerSpan, quote.SpeakerText),
        new($"cue of quote {quote.Number}", quote.CueSpan, quote.CueText),
        new($"medium of quote {quote.Number}", quote.MediumSpan, null),
        new($"addressee of quote {quote.Number}", quote.AddresseeSpan, quote.AddresseeText),
        new($"day of quote {quote.Number}", quote.DateSaidSpan, null),
        .. quote.Marked.Select(span => new Anchor($"marked words of quote {quote.Number}", span, null)),
        .. quote.Parties.Select(part => new Anchor($"party of quote {quote.Number}", part.Span, part.Text)),
    ];

    private static IEnumerable<Anchor> Anchors(Denial denial) =>
    [
        new($"denial {denial.Id}", denial.Span, denial.Text),
        new($"speaker of denial {denial.Id}", denial.SpeakerSpan, denial.SpeakerText),
        new($"cue of denial {denial.Id}", denial.CueSpan, denial.CueText),
        new($"object of denial {denial.Id}", denial.WhatSpan, denial.WhatText),
    ];

    private static IEnumerable<Anchor> Anchors(CitedSource source) =>
    [
        new($"source {source.Name}", source.Span, source.Text),
        new($"date of source {source.Name}", source.DateSpan, source.DateText),
    ];

    /// <summary>Blocks stand in the text one after the other.</summary>
    private static IEnumerable<FixityFailure> BlockFailures(Article article)
    {
        var end = 0;
        foreach (var block in article.Blocks.OrderBy(b => b.Ordinal))
        {
            if (!block.Span.IsInside(article.Text) || block.Span.Start < end)
                yield return Failure(article, $"block {block.Ordinal + 1}", $"Block {block.Ordinal + 1} is not in its place in the text.");
            end = block.Span.End;
        }
    }

    private static IEnumerable<FixityFailure> SourceFailures(Article article, ReadOnlyMemory<byte> original) =>
        from block in article.Blocks
        where block.Source is not null
        let problem = Problem(block.Source!, article.Format, original)
        where problem is not null
        select Failure(article, $"block {block.Ordinal + 1}", $"Block {block.Ordinal + 1} {problem}.");

    /// <summary>Ranges inside a part of the original are only checked for sense: how long the part is, only its reader can tell.</summary>
    private static string? Problem(SourceRange source, string format, ReadOnlyMemory<byte> original)
    {
        if (source is { Start: < 0 } or { Length: < 0 })
            return "points outside the original";
        if (!source.IsCountedInFile(format))
            return null;
        if (source.Start > original.Length - source.Length)
            return "points outside the original";

        return format != "pdf" || PdfObjectBytes.Are(original.Span.Slice((int)source.Start, (int)source.Length)) ? null : "does not point at an object of the PDF document";
    }

    private static FixityFailure Failure(Article article, string of, string explanation) =>
        new(FixityFailureKind.Span, $"article {article.Id}, {of}", explanation);
}
