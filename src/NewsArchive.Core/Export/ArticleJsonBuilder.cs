using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Export;

/// <param name="links">Null for an article that is not stored, which has no ids either.</param>
internal sealed class ArticleJsonBuilder(Article article, JsonLinks? links)
{
    private readonly CodePointOffsets offsets = new(article.Text);

    public ArticleJson Build() => new()
    {
        Id = Stored(article.Id),
        Url = links?.Article(article),
        File = article.Original.FileName,
        Sha256 = article.Original.Sha256,
        Format = article.Format,
        MediaType = article.Original.MediaType,
        Encoding = article.Encoding,
        Language = article.Language,
        Text = article.Text,
        Headline = All(FindingField.Headline).FirstOrDefault(),
        DatePublished = Date(FindingField.DatePublished),
        DateModified = Date(FindingField.DateModified),
        DateCandidates = [.. Candidates(FindingField.PublishedCandidate, "published").Concat(Candidates(FindingField.ModifiedCandidate, "modified"))],
        Publisher = All(FindingField.Publisher).FirstOrDefault(),
        Byline = [.. All(FindingField.Byline)],
        Section = All(FindingField.Section).FirstOrDefault(),
        CanonicalUrl = All(FindingField.CanonicalUrl).FirstOrDefault(),
        Captured = All(FindingField.Captured).FirstOrDefault(),
        Dateline = All(FindingField.Dateline).Select(f => new FoundPlaceJson(f.Value, f.Start, f.End, f.Rule)).FirstOrDefault(),
        Credits = [.. Credits("photo", FindingField.PhotoCredit).Concat(Credits("text", FindingField.TextCredit)).OrderBy(c => c.Start)],
        Blocks = [.. article.Blocks.OrderBy(b => b.Ordinal).Select(Block)],
        Parties = [.. article.Mentions.OrderBy(m => m.Span.Start).GroupBy(m => m.Party).Select(Party)],
        Quotes = [.. article.Quotes.OrderBy(q => q.Number).Select(Quote)],
        Denials = [.. article.Denials.OrderBy(d => d.Span.Start).Select(Denial)],
        Sources = [.. article.Sources.OrderBy(s => s.Span.Start).Select(Source)],
        Warnings = article.Warnings,
    };

    private int? Stored(int id) => links is null ? null : id;

    private IEnumerable<FoundJson> All(FindingField field) =>
        from finding in article.Findings
        where finding.Field == field
        orderby finding.Id
        let place = offsets.Of(finding.Span)
        select new FoundJson(finding.Value, place.Start, place.End, finding.Rule);

    private FoundDateJson? Date(FindingField field) => Dates(field).FirstOrDefault();

    private IEnumerable<DateCandidateJson> Candidates(FindingField field, string role) =>
        Dates(field).Select(date => new DateCandidateJson(role, date.Value, date.Precision, date.Time, date.Start, date.End, date.Rule));

    private IEnumerable<FoundDateJson> Dates(FindingField field)
    {
        foreach (var finding in article.Findings.Where(finding => finding.Field == field).OrderBy(finding => finding.Id))
        {
            var (start, end) = offsets.Of(finding.Span);
            if (PartialDate.TryParse(finding.Value, out var date))
                yield return new(finding.Value, Word(date.Precision), finding.Time?.ToString(), start, end, finding.Rule);
        }
    }

    private IEnumerable<CreditJson> Credits(string kind, FindingField field) =>
        All(field).Select(f => new CreditJson(kind, f.Value, f.Start, f.End, f.Rule));

    private BlockJson Block(ArticleBlock block)
    {
        var (start, end) = offsets.Of(block.Span);
        return new(Word(block.Kind), start, end, block.Source is { } source ? new(source.Part, source.Start, source.Length) : null);
    }

    private PartyJson Party(IGrouping<Party, Mention> mentions) => new(
        Stored(mentions.Key.Id), links?.Party(mentions.Key), mentions.Key.Name, Word(mentions.Key.Kind), IsConfirmed(mentions.Key), IsProbable(mentions.Key),
        [.. mentions.Select(Mention)]);

    private bool? IsConfirmed(Party? party) => links is null ? null : party?.IsConfirmed;

    private bool? IsProbable(Party? party) => links is null || party is null ? null : article.Parties.Exists(part => part.PartyId == party.Id && part.IsProbable);

    private MentionJson Mention(Mention mention)
    {
        var (start, end) = offsets.Of(mention.Span);
        return new(start, end, mention.Text, mention.Rule);
    }

    private QuoteJson Quote(Quote quote)
    {
        var (start, end) = offsets.Of(quote.Span);
        return new(
            Stored(quote.Id), Word(quote.Type), start, end, quote.Text, Speaker(quote), Words(quote.CueSpan, quote.CueText), quote.Medium,
            quote.AddresseeText, quote.Denies, [.. quote.Chain.OrderBy(link => link.Ordinal).Select(Link)], quote.Rule,
            quote.Confidence, quote.DeniedQuote?.Number - 1, quote.Chain.Count, quote.SpeakerKind is { } kind ? Word(kind) : null, quote.Verb,
            [.. quote.Parties.Where(part => part.Role == QuoteRole.Joint).OrderBy(part => part.Ordinal).Select(Named)],
            quote.Parties.Where(part => part.Role == QuoteRole.OnBehalf).Select(Named).FirstOrDefault(),
            [.. quote.Marked.Select(span => WordsAt(span)!)], WordsAt(quote.MediumSpan),
            quote.DateSaid is { } day && WordsAt(quote.DateSaidSpan) is { } said ? new(day.ToString(), Word(day.Precision), said.Text, said.Start, said.End) : null);
    }

    private NamedJson Named(QuoteParty part)
    {
        var (start, end) = offsets.Of(part.Span);
        return new(part.Text, start, end, part.Party?.Name);
    }

    private WordsJson? WordsAt(TextSpan? span) => Words(span, span?.Of(article.Text).ToString());

    private DenialJson Denial(Denial denial)
    {
        var (start, end) = offsets.Of(denial.Span);
        return new(
            start, end, denial.Text, Speaker(WordsAt(denial.SpeakerSpan)!, denial.Speaker, null), Word(denial.SpeakerKind), WordsAt(denial.CueSpan)!, WordsAt(denial.WhatSpan)!,
            denial.DeniedQuote?.Number - 1, denial.Quote?.Number - 1, denial.Rule, denial.Confidence);
    }

    private SpeakerJson? Speaker(Quote quote) =>
        Words(quote.SpeakerSpan, quote.SpeakerText) is { } words ? Speaker(words, quote.Speaker, quote.UnnamedSpeaker) : null;

    private SpeakerJson Speaker(WordsJson words, Party? party, UnnamedSpeaker? unnamed) =>
        new(words.Text, words.Start, words.End, party?.Name, party is null ? null : Stored(party.Id), IsConfirmed(party), IsProbable(party), Unnamed(unnamed));

    private UnnamedSpeakerJson? Unnamed(UnnamedSpeaker? speaker) => links is null || speaker is null ? null : new(speaker.Id, links.UnnamedSpeaker(speaker), speaker.Words);

    private WordsJson? Words(TextSpan? span, string? text)
    {
        if (span is not { } known || text is null)
            return null;

        var (start, end) = offsets.Of(known);
        return new(text, start, end);
    }

    private ChainLinkJson Link(QuoteLink link)
    {
        var (start, end) = offsets.Of(link.Source.Span);
        return new(link.Source.Party?.Name ?? link.Source.Name, link.Source.Relation, start, end, link.Source.Date?.ToString(), IsConfirmed(link.Source.Party));
    }

    private SourceJson Source(CitedSource source)
    {
        var (start, end) = offsets.Of(source.Span);
        return new(source.Name, source.Relation, start, end, source.Date?.ToString(), source.Rule, IsConfirmed(source.Party));
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
