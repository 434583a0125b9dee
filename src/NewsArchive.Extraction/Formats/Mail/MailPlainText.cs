using NewsArchive.Extraction.Formats.PlainText;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>Reads a mail's plain text: what it quotes with ">" is set apart, and so is the signature.</summary>
internal static class MailPlainText
{
    // RFC 3676, 4.3
    private const string SignatureMark = "\n-- \n";

    // An answer between the lines has a few; what comes behind these is one text.
    private const int MostRuns = 2_000;

    public static void Read(string text, DraftBuilder draft)
    {
        var start = 0;
        var end = text.LastIndexOf(SignatureMark, StringComparison.Ordinal);
        var words = end < 0 ? text : text[..end];
        foreach (var (isQuoted, lines) in Runs(words.Split('\n')))
        {
            var run = string.Join('\n', lines);
            if (isQuoted)
                draft.Add(BlockKind.Quote, string.Join('\n', lines.Select(line => line.TrimStart('>', ' '))), new(start, run.Length));
            else
                PlainTextBody.Read(run, draft, start);
            start += run.Length + "\n".Length;
        }

        if (end >= 0)
            draft.Add(BlockKind.Boilerplate, text.AsSpan(end + SignatureMark.Length), TextSpan.Between(end + SignatureMark.Length, text.Length));
    }

    /// <summary>Lines with the quoting mark and lines without it, in turns.</summary>
    private static IEnumerable<(bool IsQuoted, string[] Lines)> Runs(string[] lines)
    {
        var runs = 0;
        for (var start = 0; start < lines.Length;)
        {
            if (++runs > MostRuns)
            {
                yield return (false, lines[start..]);
                yield break;
            }

            var isQuoted = lines[start].StartsWith('>');
            var end = start + 1;
            while (end < lines.Length && lines[end].StartsWith('>') == isQuoted)
                end++;
            yield return (isQuoted, lines[start..end]);
            start = end;
        }
    }
}
