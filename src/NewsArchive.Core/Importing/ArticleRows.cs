using NewsArchive.Core.Articles;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Importing;

/// <summary>Turns an extracted article and the parties it names into the rows that keep it.</summary>
internal sealed class ArticleRows(ExtractedArticle extracted, ResolvedParties parties)
{
    private readonly string text = extracted.Draft.Text;

    public Article Build(Original original, ImportBatch batch, int ordinal)
    {
        var (title, origin) = DisplayTitles.Of(extracted, original.FileName);
        var article = new Article
        {
            Original = original,
            Batch = batch,
            Ordinal = ordinal,
            Text = text,
            Headline = extracted.Headline?.Value,
            DisplayTitle = title,
            TitleOrigin = origin,
            DatePublished = extracted.DatePublished?.Value,
            DateModified = extracted.DateModified?.Value,
            Language = extracted.Language?.Value,
            Publisher = parties.Organization(extracted.Publisher?.Value),
            Format = extracted.Draft.Format,
            Encoding = extracted.Draft.Encoding,
            ExtractorVersion = ArticleExtractor.Version,
            ImportedAt = original.ImportedAt,
            Warnings = [.. extracted.Draft.Warnings.Concat(extracted.Warnings).Distinct()],
        };

        article.Blocks.AddRange(Blocks());
        article.Findings.AddRange(Findings());
        article.Mentions.AddRange(Mentions());
        var sources = extracted.AllSources.ToDictionary(source => source, SourceRow);
        article.Sources.AddRange(sources.Values);
        var quotes = Quotes(sources);
        article.Quotes.AddRange(quotes);
        article.Denials.AddRange(extracted.Denials.Select(denial => DenialRow(denial, quotes)));
        article.Parties.AddRange(Parts(article));
        return article;
    }

    private IEnumerable<ArticleBlock> Blocks()
    {
        var number = 0;
        return extracted.Draft.Blocks.Select((block, ordinal) => new ArticleBlock
        {
            Ordinal = ordinal,
            Kind = block.Kind,
            Span = block.Span,
            Source = block.Source,
            Number = block.Kind.IsBody ? ++number : null,
        });
    }

    private IEnumerable<ArticleFinding> Findings()
    {
        ArticleFinding?[] single =
        [
            Row(FindingField.Headline, extracted.Headline),
            Row(FindingField.DatePublished, extracted.DatePublished, extracted.TimePublished),
            Row(FindingField.DateModified, extracted.DateModified, extracted.TimeModified),
            Row(FindingField.Publisher, extracted.Publisher),
            Row(FindingField.Dateline, extracted.Dateline),
            Row(FindingField.Language, extracted.Language),
            Row(FindingField.Section, extracted.Section),
            Row(FindingField.CanonicalUrl, extracted.CanonicalUrl),
            Row(FindingField.Captured, extracted.Captured),
            Row(FindingField.Encoding, extracted.Draft.EncodingRule is { } rule ? new Finding<string>(extracted.Draft.Encoding, null, rule, 1) : null),
        ];

        return single.OfType<ArticleFinding>()
            .Concat(extracted.Byline.Select(author => Row(FindingField.Byline, author)!))
            .Concat(extracted.Credits.Select(CreditRow))
            .Concat(extracted.DateCandidates.Select(CandidateRow));
    }

    private ArticleFinding? Row<T>(FindingField field, Finding<T>? finding, ClockTime? time = null) => finding is null ? null : new()
    {
        Field = field,
        Value = finding.Value!.ToString()!,
        Time = time,
        Span = finding.Span,
        Text = Words(finding.Span),
        Rule = finding.Rule,
        Confidence = finding.Confidence,
    };

    private ArticleFinding CandidateRow(DateCandidate candidate) =>
        Row(candidate.Role == DateRole.Published ? FindingField.PublishedCandidate : FindingField.ModifiedCandidate, candidate.Date, candidate.Time)!;

    private ArticleFinding CreditRow(CreditLine credit) => new()
    {
        Field = credit.Kind == CreditKind.Photo ? FindingField.PhotoCredit : FindingField.TextCredit,
        Value = credit.Name,
        Span = credit.Span,
        Text = Words(credit.Span),
        Rule = credit.Rule,
        Confidence = 1,
    };

    private IEnumerable<Mention> Mentions() =>
        from party in extracted.Parties
        from mention in party.Mentions
        orderby mention.Span.Start
        select new Mention
        {
            Party = parties.Of(party)!,
            Span = mention.Span,
            Text = Words(mention.Span),
            RoleSpan = mention.Role,
            Role = Words(mention.Role),
            Rule = mention.Rule,
            Confidence = mention.Confidence,
        };

    private CitedSource SourceRow(ExtractedSource source) => new()
    {
        Name = source.Name,
        Relation = source.Relation,
        Span = source.Span,
        Text = Words(source.Span),
        Date = source.Date,
        DateSpan = source.DateSpan,
        DateText = Words(source.DateSpan),
        Party = parties.Of(source),
        Rule = source.Rule,
        Confidence = source.Confidence,
    };

    private List<Quote> Quotes(Dictionary<ExtractedSource, CitedSource> sources)
    {
        var rows = extracted.Quotes.Select((quote, position) => QuoteRow(quote, position + 1, sources)).ToList();
        foreach (var (position, quote) in extracted.Quotes.Index())
        {
            if (quote.DeniedQuote is { } denied && MayDeny(position, denied))
                rows[position].DeniedQuote = rows[denied];
        }

        return rows;
    }

    /// <summary>Quotes that deny each other in a circle could not be stored; a denial points back, or at a quote that denies nothing itself.</summary>
    private bool MayDeny(int position, int denied) =>
        denied < position || (denied > position && denied < extracted.Quotes.Count && extracted.Quotes[denied].DeniedQuote is null);

    private Quote QuoteRow(ExtractedQuote quote, int number, Dictionary<ExtractedSource, CitedSource> sources)
    {
        var row = new Quote
        {
            Number = number,
            Type = quote.Type,
            Span = quote.Span,
            Text = Words(quote.Span),
            SpeakerSpan = quote.Speaker?.Span,
            SpeakerText = Words(quote.Speaker?.Span),
            Speaker = parties.Of(quote.Speaker?.Party),
            CueSpan = quote.Cue,
            CueText = Words(quote.Cue),
            SpeakerKind = quote.SpeakerKind,
            Verb = quote.Verb,
            DateSaid = quote.SaidOn?.Value,
            DateSaidSpan = quote.SaidOn?.Span,
            Marked = quote.Marked,
            MediumSpan = quote.Medium?.Span,
            Medium = quote.Medium?.Value,
            AddresseeSpan = quote.Addressee?.Span,
            AddresseeText = Words(quote.Addressee?.Span),
            Addressee = parties.Of(quote.Addressee?.Party),
            Denies = quote.Denies,
            Rule = quote.Rule,
            Confidence = quote.Confidence,
        };

        row.Parties.AddRange(PartiesOf(quote).Select((part, ordinal) => new QuoteParty
        {
            Ordinal = ordinal, Role = part.Role, Span = part.Who.Span, Text = Words(part.Who.Span), Party = parties.Of(part.Who.Party),
        }));

        row.Chain.AddRange(quote.Chain.Select((source, ordinal) => new QuoteLink { Ordinal = ordinal, Source = sources[source] }));
        return row;
    }

    private Denial DenialRow(ExtractedDenial denial, List<Quote> quotes) => new()
    {
        Span = denial.Span,
        Text = Words(denial.Span),
        SpeakerSpan = denial.Speaker.Span,
        SpeakerText = Words(denial.Speaker.Span),
        SpeakerKind = denial.SpeakerKind,
        Speaker = parties.Of(denial.Speaker.Party),
        CueSpan = denial.Cue,
        CueText = Words(denial.Cue),
        WhatSpan = denial.What,
        WhatText = Words(denial.What),
        DeniedQuote = denial.DeniedQuote is { } denied ? quotes[denied] : null,
        Quote = denial.Quote is { } more ? quotes[more] : null,
        Rule = denial.Rule,
        Confidence = denial.Confidence,
    };

    private static IEnumerable<(QuoteRole Role, PartyReference Who)> PartiesOf(ExtractedQuote quote) =>
        quote.JointSpeakers.Select(speaker => (QuoteRole.Joint, speaker)).Concat(quote.OnBehalfOf is { } principal ? [(QuoteRole.OnBehalf, principal)] : []);

    /// <summary>One row for each party that plays a part, and the party's counts with it.</summary>
    private List<ArticleParty> Parts(Article article)
    {
        var credited = extracted.Credits.Select(credit => parties.Organization(credit.Name));
        var parts = article.Mentions.Select(m => ((Party?)m.Party, PartyParts.Mentioned))
            .Concat(article.Quotes.SelectMany(q => q.AllSpeakers()).Select(speaker => ((Party?)speaker, PartyParts.Speaker)))
            .Concat(article.Sources.Select(s => (s.Party, PartyParts.Source)))
            .Concat(credited.Select(party => (party, PartyParts.Source)))
            .Append((article.Publisher, PartyParts.Publisher));

        var rows = parts.Where(p => p.Item1 is not null).GroupBy(p => p.Item1!, p => p.Item2)
            .Select(group => parties.Row(group.Key, group.Aggregate((all, part) => all | part)))
            .ToList();

        rows.ForEach(row => row.Party.ArticleCount++);
        foreach (var speaker in article.Quotes.SelectMany(quote => quote.AllSpeakers()))
            speaker.QuoteCount++;
        return rows;
    }

    private string Words(TextSpan span) => span.Of(text).ToString();

    private string? Words(TextSpan? span) => span is { } known ? Words(known) : null;
}
