using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Sources;

/// <summary>Names of news agencies and the words by which papers, broadcasters and reports are recognised.</summary>
internal static class Outlets
{
    private static readonly WordSet Known = new("""
        reuters afp ap upi tass interfax ria-novosti xinhua irna fars tasnim isna mehr wafa anadolu antara dpa efe ansa kyodo bernama pti ani ians yonhap kcna apa epa
        bloomberg cnn bbc npr cbs abc nbc msnbc pbs politico axios reuters.com haaretz kompas tempo detik detikcom sindonews republika tribunnews
        breitbart buzzfeed vox slate aljazeera dw zdf ard afp.com spiegel faz
        """);

    private static readonly WordSet Nouns = new("""
        agency news newspaper paper daily weekly times post ledger television tv radio press herald tribune gazette journal wire broadcasting broadcaster magazine
        guardian telegraph chronicle observer reporter mail mirror standard review network channel courier dispatch examiner inquirer globe
        zeitung tageblatt allgemeine anzeiger nachrichten rundschau spiegel monde figaro libération país mundo arabiya jazeera mayadeen manar
        """);

    private static readonly WordSet Reports = new("report reports article broadcast dispatch");

    /// <summary>Whether a name's words read like a news outlet's.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny(" -"))
        {
            var word = name[range].TrimEnd("’'s.,");
            if (Known.Contains(name[range]) || Known.Contains(word) || Nouns.Contains(name[range]))
                return true;
        }

        return false;
    }

    /// <summary>“a Reuters report”, “Coastline Wire”: words that name an outlet or one of its reports.</summary>
    public static bool IsReport(ReadOnlySpan<char> phrase)
    {
        foreach (var range in phrase.Split(' '))
        {
            if (Reports.Contains(phrase[range]))
                return true;
        }

        return IsOutlet(phrase);
    }
}
