using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Lines of a transcript: “SAND: Where were you on Friday?”</summary>
internal static partial class Transcript
{
    [GeneratedRegex(@"^(?<speaker>\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}): (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex SpeakerInCapitals { get; }

    public static Statement? Read(string text, SpeechParagraph paragraph, int index)
    {
        var line = text.AsSpan(paragraph.Span.Start, Math.Min(80, paragraph.Span.Length)).ToString();
        if (SpeakerInCapitals.Match(line) is not { Success: true } match || match.Length >= paragraph.Span.Length)
            return null;

        var start = paragraph.Span.Start + match.Length;
        var end = paragraph.Sentences[^1].Span.End;
        var speaker = match.Groups["speaker"];
        return new()
        {
            Type = QuoteType.Direct,
            Span = TextSpan.Between(start, end),
            Paragraph = index,
            Sentence = paragraph.Sentences[0],
            Speaker = new(new(paragraph.Span.Start, speaker.Length), null),
            CueSpan = new(paragraph.Span.Start + speaker.Length, 1),
            Rule = "transcript",
            Confidence = 0.6,
        };
    }
}
