using System.Collections.Frozen;

namespace NewsArchive.Extraction.Formats;

/// <summary>What a file's name says it is. Content decides; a name that claims something else is told, since then one of the two is a mistake.</summary>
internal static class NameClaim
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        [".txt"] = "a plain text", [".text"] = "a plain text", [".md"] = "a Markdown text", [".markdown"] = "a Markdown text",
        [".html"] = "a web page", [".htm"] = "a web page", [".xhtml"] = "a web page", [".mhtml"] = "a saved web page", [".mht"] = "a saved web page",
        [".json"] = "JSON", [".jsonl"] = "JSON", [".ndjson"] = "JSON", [".xml"] = "XML", [".rss"] = "a feed", [".atom"] = "a feed", [".eml"] = "an e-mail",
        [".csv"] = "a table",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>
    {
        [".pdf"] = "a PDF document", [".docx"] = "a Word document", [".doc"] = "an old Microsoft Office document", [".odt"] = "an OpenDocument text",
        [".rtf"] = "an RTF document", [".epub"] = "an e-book", [".zip"] = "a ZIP archive", [".gz"] = "a gzip archive", [".exe"] = "a program",
        [".png"] = "a PNG picture", [".jpg"] = "a JPEG picture", [".jpeg"] = "a JPEG picture", [".gif"] = "a GIF picture", [".webp"] = "a WebP picture",
        [".mp3"] = "a sound file", [".mp4"] = "a video",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the name claims, when that is not this kind ("a PDF document"); null when it claims nothing else.</summary>
    public static string? OtherThan(string kind, string name) =>
        (Texts.GetValueOrDefault(Path.GetExtension(name)) ?? Others.GetValueOrDefault(Path.GetExtension(name))) is { } claim && claim != kind ? claim : null;

    /// <summary>What the name claims, when that is no text.</summary>
    public static string? OfNoText(string name) => Others.GetValueOrDefault(Path.GetExtension(name));
}
