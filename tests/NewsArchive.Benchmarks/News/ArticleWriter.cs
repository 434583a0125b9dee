using System.Globalization;
using System.Text;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Benchmarks.News;

/// <summary>Writes one article, and beside it where in the text everything stands.</summary>
internal sealed class ArticleWriter(NewsWorld world, Random random)
{
    private const string Rule = "generated";
    private const int Days = 20 * 365;
    private static readonly DateOnly s_firstDay = new(2006, 1, 1);

    private static readonly (string Cue, string Verb)[] Verbs =
        [("said", "say"), ("said", "say"), ("said", "say"), ("added", "add"), ("warned", "warn"), ("argued", "argue"), ("insisted", "insist"), ("explained", "explain"), ("announced", "announce")];

    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly List<ExtractedParty> parties = [];
    private readonly Dictionary<InventedParty, (ExtractedParty Party, List<ExtractedMention> Mentions)> named = [];
    private readonly List<ExtractedQuote> quotes = [];
    private readonly List<ExtractedSource> sources = [];
    private readonly Topic topic = world.Topics[world.TopicRanks.Next(random)];
    private int bytes;
    private int words;

    public ExtractedArticle Write()
    {
        // Recent years have more articles than early ones.
        var day = PartialDate.Of(s_firstDay.AddDays((int)(Days * Math.Pow(random.NextDouble(), 0.7))));
        List<InventedParty> persons = [.. Cast(2 + random.Next(3), topic.Persons, world.Persons, world.PersonRanks)];
        List<InventedParty> others =
        [
            .. Cast(1 + random.Next(3), topic.Organizations, world.Organizations, world.OrganizationRanks),
            .. Cast(1 + random.Next(2), topic.Places, world.Places, world.PlaceRanks),
        ];

        var headline = HeaderLine("Title", Capitalized(string.Join(' ', Enumerable.Range(0, 5 + random.Next(5)).Select(_ => random.Next(3) == 0 ? FunctionWord() : ContentWord()))));
        var date = HeaderLine("Date", day.ToString());
        var publisher = HeaderLine("Source", world.Outlets[world.OutletRanks.Next(random)].Name);
        var byline = HeaderLine("Author", world.Reporters[random.Next(world.Reporters.Count)]);
        WriteBody(persons, others);

        var published = new Finding<PartialDate>(day, date.Span, Rule, 0.95);
        return new()
        {
            Draft = new() { Text = text.ToString(), Blocks = blocks, Format = "text", MediaType = "text/plain", Encoding = "utf-8" },
            Language = new("en", null, Rule, 1),
            Headline = headline,
            DatePublished = published,
            DateCandidates = [new(DateRole.Published, published, null)],
            Publisher = publisher,
            Byline = [byline],
            Parties = parties,
            Quotes = quotes,
            Sources = sources,
        };
    }

    private void WriteBody(List<InventedParty> persons, List<InventedParty> others)
    {
        var length = 200 + random.Next(360);
        var quoteCount = 2 + random.Next(3);
        var citesAt = random.Next(12);
        for (var paragraph = 0; words < length; paragraph++)
        {
            text.Append('\n');
            bytes++;
            var start = text.Length;
            if (paragraph == citesAt)
                CitingSentence(world.Outlets[world.OutletRanks.Next(random)]);
            if (paragraph % 2 == 1 && quotes.Count < quoteCount)
                QuoteSentence(persons[random.Next(persons.Count)]);
            for (var sentences = 1 + random.Next(3); sentences > 0; sentences--)
                Sentence(persons, others);
            text.Length--;
            EndLine(BlockKind.Paragraph, start);
        }
    }

    /// <summary>Half of them are the usual ones of the topic.</summary>
    private IEnumerable<InventedParty> Cast(int count, IReadOnlyList<InventedParty> usual, IReadOnlyList<InventedParty> all, Zipf ranks) =>
        Enumerable.Range(0, count).Select(_ => random.Next(2) == 0 ? usual[random.Next(usual.Count)] : all[ranks.Next(random)]).Distinct();

    private Finding<string> HeaderLine(string key, string value)
    {
        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"{key}: {value}");
        EndLine(BlockKind.Boilerplate, start);
        return new(value, new(start + key.Length + 2, value.Length), Rule, 0.95);
    }

    private void EndLine(BlockKind kind, int start)
    {
        var span = TextSpan.Between(start, text.Length);
        var length = Encoding.UTF8.GetByteCount(text.ToString(start, span.Length));
        blocks.Add(new(kind, span, new(null, bytes, length)));
        text.Append('\n');
        bytes += length + 1;
    }

    // Velmorn Brandel lost the … in Stelholt …
    private void Sentence(List<InventedParty> persons, List<InventedParty> others)
    {
        var length = 8 + random.Next(17);
        var start = text.Length;
        if (random.Next(3) == 0)
        {
            Mention(persons[random.Next(persons.Count)]);
            text.Append(' ');
        }

        Words(length / 2);
        if (random.Next(2) == 0)
        {
            var other = others[random.Next(others.Count)];
            text.Append(other.Kind is PartyKind.Place ? " in " : " of the ");
            Mention(other);
            words += 2;
        }

        text.Append(' ');
        Words(length - length / 2);
        text.Append(". ");
        text[start] = char.ToUpperInvariant(text[start]);
    }

    // “…,” said Velmorn Brandel.   Velmorn Brandel said: “…”
    private void QuoteSentence(InventedParty speaker)
    {
        var (cue, verb) = Verbs[random.Next(Verbs.Length)];
        TextSpan said, cueAt, speakerAt;
        if (random.Next(2) == 0)
        {
            said = Marked(",");
            text.Append(' ');
            speakerAt = Mention(speaker);
            text.Append(' ');
            cueAt = Append(cue);
            text.Append(". ");
        }
        else
        {
            speakerAt = Mention(speaker);
            text.Append(' ');
            cueAt = Append(cue);
            text.Append(": ");
            said = Marked(".");
            text.Append(' ');
        }

        words += 2;
        quotes.Add(new()
        {
            Type = QuoteType.Direct,
            Span = said,
            Speaker = new(speakerAt, named[speaker].Party),
            SpeakerKind = SpeakerKind.Name,
            Cue = cueAt,
            Verb = verb,
            Rule = Rule,
            Confidence = 0.9,
        });
    }

    private TextSpan Marked(string end)
    {
        var start = text.Length;
        text.Append('“');
        Words(8 + random.Next(14));
        text[start + 1] = char.ToUpperInvariant(text[start + 1]);
        text.Append(end).Append('”');
        return TextSpan.Between(start, text.Length);
    }

    // According to the Stelholt Times, …
    private void CitingSentence(InventedParty outlet)
    {
        const string Relation = "according to";
        var start = text.Length;
        text.Append("According to the ");
        var name = Mention(outlet);
        sources.Add(new()
        {
            Name = outlet.Name, Relation = Relation, Span = TextSpan.Between(start, name.End), Party = named[outlet].Party, Rule = Rule, Confidence = 0.9,
        });
        text.Append(", ");
        Words(8 + random.Next(10));
        text.Append(". ");
        words += 5;
    }

    /// <summary>In full the first time, in short afterwards.</summary>
    private TextSpan Mention(InventedParty party)
    {
        var isKnown = named.TryGetValue(party, out var entry);
        if (!isKnown)
        {
            List<ExtractedMention> mentions = [];
            named[party] = entry = (new(party.Name, party.Kind, mentions), mentions);
            parties.Add(entry.Party);
        }

        var span = Append(isKnown ? party.Short : party.Name);
        entry.Mentions.Add(new(span, Rule, 0.9));
        words += 2;
        return span;
    }

    private TextSpan Append(string value)
    {
        text.Append(value);
        return new(text.Length - value.Length, value.Length);
    }

    private void Words(int count)
    {
        words += count;
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                text.Append(' ');
            text.Append(random.NextDouble() < 0.48 ? FunctionWord() : ContentWord());
        }
    }

    private string FunctionWord() => NewsWorld.FunctionWords[world.FunctionWordRanks.Next(random)];

    private string ContentWord() =>
        random.Next(4) == 0 ? topic.Words[world.TopicWordRanks.Next(random)] : world.ContentWords[world.ContentWordRanks.Next(random)];

    private static string Capitalized(string line) => char.ToUpperInvariant(line[0]) + line[1..];
}
