using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats;

/// <summary>What an outlet says about its own article: corrections, clarifications, that and why it was changed.</summary>
internal static partial class OutletNotes
{
    private const int LongestNote = 1_000;

    public static bool Contains(string text, TextSpan paragraph) =>
        paragraph.Length is > 0 and <= LongestNote
        && paragraph.Of(text) is var words
        && (Labelled.IsMatch(words) || Updated.IsMatch(words) || AboutTheText.IsMatch(words));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Correction: The ferry was built in 1994. · Editor’s note: …
    [GeneratedRegex(@"^[^\p{L}\p{N}“""„«]{0,5}(?:corrections?|clarifications?|corrections? and clarifications?|editor.{0,3} notes?|note to (?:our )?readers|korrektur|berichtigung|richtigstellung|(?:anmerkung|hinweis) der redaktion|rectificati(?:f|on)|erratum|note de la rédaction|fe de (?:errores|erratas)|nota del? (?:editor|la redacción)|rectificación|nota d[oa] (?:editor|redação)|errata|nota della redazione|rettifica|rectificatie|noot van de redactie|koreksi|ralat|catatan redaksi)\s?(?:[::—–|]|\(|\d)", Options)]
    private static partial Regex Labelled { get; }

    // UPDATE: This article was updated on 3 March … · Updated 3 March: This story now says …
    [GeneratedRegex(@"^[^\p{L}\p{N}“""„«]{0,5}updated?\b.{0,40}?[::—–|].{0,80}\b(?:this|the|our) (?:story|article|report|post|piece|headline)\b", Options)]
    private static partial Regex Updated { get; }

    // This story has been updated. · An earlier version of this article … · (This story corrects the age …) · (Corrects paragraph 4)
    [GeneratedRegex(@"^[^\p{L}\p{N}“""„«]{0,5}(?:(?:this|the) (?:[\w.]+ ){0,3}?(?:story|article|report|post|piece|headline) (?:(?:was|is|has been|had been|has since been)(?: first)?(?: \w+ly)? (?:updated|corrected|amended|edited|clarified|modified|revised)|(?:corrects|clarifies|refiles)|(?:has|was) .{1,40}(?:update|correct|amend|clarify)ed)\b|an? (?:earlier|previous|prior|original) version of (?:this|the|our) (?:story|article|report|post|piece|headline)\b|(?<=\()(?:corrects|refiles|clarifies|removes|adds) .{1,300}\)|(?:in )?einer? (?:früheren?|vorherigen?|ersten?) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)\b|(?:dans )?une (?:première |précédente )?version (?:précédente |antérieure )?de cet article\b|una versión anterior de (?:este|esta) (?:artículo|nota|información)\b|uma versão anterior d(?:este|esta) (?:artigo|reportagem|texto)\b)", Options)]
    private static partial Regex AboutTheText { get; }
}
