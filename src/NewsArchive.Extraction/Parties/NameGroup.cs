using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Parties;

/// <summary>The mentions of one party while they are being collected.</summary>
internal sealed class NameGroup(PartyKind kind, string key)
{
    private readonly List<ExtractedMention> _mentions = [];

    public PartyKind Kind => kind;

    /// <summary>What its names have in common, in capitals.</summary>
    public string Key => key;

    public int FirstStart => _mentions.Min(mention => mention.Span.Start);

    public void Add(NameSpan name, string rule, double confidence) => _mentions.Add(new(name.Span, rule, confidence, name.Role));

    /// <summary>Takes over the mentions of another group.</summary>
    public void Take(NameGroup other, string rule) => _mentions.AddRange(other._mentions.Select(mention => mention with { Rule = rule }));

    public ExtractedParty ToParty(string text)
    {
        ExtractedMention[] ordered = [.. _mentions.OrderBy(mention => mention.Span.Start)];
        return new(UsualName(text, ordered), kind, ordered);
    }

    /// <summary>The list's name for a known party; else the fullest form, and of equally full ones the most frequent.</summary>
    private string UsualName(string text, ExtractedMention[] mentions)
    {
        string[] forms = [.. mentions.Select(mention => WordLists.SingleBlanks(mention.Span.Of(text).ToString()))];
        if (kind is not PartyKind.Person && forms.Select(Gazetteer.Find).FirstOrDefault(entry => entry?.Kind == kind) is { } known)
            return known.Name;

        var usual = forms.GroupBy(form => form, StringComparer.Ordinal)
            .OrderBy(form => IsShouted(form.Key))
            .ThenByDescending(form => form.Key.Count(c => c == ' '))
            .ThenByDescending(form => form.Count())
            .First().Key;
        return kind is PartyKind.Place && IsShouted(usual) && usual.Length > 4 ? PlaceNames.UsualSpelling(usual) : usual;
    }

    private static bool IsShouted(string form) => !form.Any(char.IsLower);
}
