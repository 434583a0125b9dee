using System.Collections.Frozen;
using System.Globalization;
using Lingua;

namespace NewsArchive.Extraction.Language;

/// <summary>
/// The language of an article: as declared, unless its words are plainly in another; without a declaration as its words
/// show. A text too short to tell has none.
/// </summary>
internal static class LanguageDetector
{
    private const int FewestLetters = 40;
    private const int CharactersLookedAt = 600;
    private const double SureEnough = 0.5;
    private const double SureByCommonWords = 0.95;

    /// <summary>A shorter text, as of a gallery, may be names and numbers alone.</summary>
    private const int FewestToDoubt = 300;
    private const double SureAgainstDeclared = 0.8;

    private static readonly FrozenDictionary<Lingua.Language, string> Codes = new Dictionary<Lingua.Language, string>
    {
        [Lingua.Language.English] = "en", [Lingua.Language.German] = "de", [Lingua.Language.French] = "fr", [Lingua.Language.Spanish] = "es",
        [Lingua.Language.Italian] = "it", [Lingua.Language.Portuguese] = "pt", [Lingua.Language.Dutch] = "nl", [Lingua.Language.Swedish] = "sv",
        [Lingua.Language.Bokmal] = "no", [Lingua.Language.Danish] = "da", [Lingua.Language.Polish] = "pl", [Lingua.Language.Turkish] = "tr",
        [Lingua.Language.Indonesian] = "id", [Lingua.Language.Arabic] = "ar", [Lingua.Language.Persian] = "fa", [Lingua.Language.Hebrew] = "he",
        [Lingua.Language.Russian] = "ru", [Lingua.Language.Ukrainian] = "uk", [Lingua.Language.Chinese] = "zh", [Lingua.Language.Japanese] = "ja",
        [Lingua.Language.Korean] = "ko",
    }.ToFrozenDictionary();

    // Loading the statistics takes a moment, so they are loaded by the first text that declares no language. The less
    // exact mode needs a fraction of the memory and is as good on anything longer than a headline.
    private static readonly Lazy<Lingua.LanguageDetector> Detector =
        new(() => LanguageDetectorBuilder.FromLanguages([.. Codes.Keys]).WithLowAccuracyMode().Build());

    public static Finding<string>? Detect(ArticleDraft draft)
    {
        var words = Words(draft);
        if (Declared(draft) is not { } declared)
            return ByWords(words);

        // The statistics take a while; they are asked only where the commonest words of the language are missing.
        if (words.Length < FewestToDoubt || CommonWords.CanBe(declared.Value, words) is not false)
            return declared;
        return ByWords(words) is { Confidence: >= SureAgainstDeclared } shown ? shown : declared;
    }

    private static Finding<string>? Declared(ArticleDraft draft) => draft.Declared.Language
        .Select(value => CodeOf(value.Value) is { } code ? new Finding<string>(code, value.Span, value.Place, 0.95) : null)
        .FirstOrDefault(found => found is not null);

    private static Finding<string>? ByWords(string words)
    {
        if (words.Count(char.IsLetter) < FewestLetters)
            return null;
        if (CommonWords.PlainlyOf(words) is { } plain)
            return new(plain, Span: null, "commonest words of the language", SureByCommonWords);

        var (language, confidence) = Detector.Value.ComputeLanguageConfidenceValues(words).MaxBy(pair => pair.Value);
        return confidence >= SureEnough && Codes.TryGetValue(language, out var code) ? new(code, Span: null, "words of the text", confidence) : null;
    }

    /// <summary>The first words of the article itself, since boilerplate may be in the language of the page.</summary>
    private static string Words(ArticleDraft draft)
    {
        var blocks = draft.Blocks.Where(block => block.Kind != BlockKind.Boilerplate).Select(block => block.Span);
        var words = new System.Text.StringBuilder();
        foreach (var span in blocks.TakeWhile(_ => words.Length < CharactersLookedAt))
            words.Append(draft.Text, span.Start, Math.Min(span.Length, CharactersLookedAt)).Append('\n');
        return words.ToString();
    }

    /// <summary>"en" for "en-GB", "en_US" and "English"; null for what is no language.</summary>
    private static string? CodeOf(string declared)
    {
        var word = declared.Trim();
        var code = word.Split('-', '_')[0].ToLowerInvariant();
        if (code is "nb" or "nn")
            return "no";
        if (code is "in" or "iw")
            return code == "in" ? "id" : "he"; // their names before 1989
        if (code.Length == 2 && code.All(char.IsAsciiLetter) && IsLanguage(code))
            return code;
        return Names.GetValueOrDefault(word);
    }

    private static bool IsLanguage(string code) => TwoLetterCodes.Contains(code);

    private static readonly FrozenSet<string> TwoLetterCodes = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Select(culture => culture.TwoLetterISOLanguageName).Where(code => code.Length == 2 && code != "iv").ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Names =
        Codes.ToFrozenDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.OrdinalIgnoreCase);
}
