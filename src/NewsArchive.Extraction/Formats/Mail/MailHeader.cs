using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>Tells from its first lines that a file is an Internet message, which mails and saved "complete pages" are.</summary>
internal static partial class MailHeader
{
    /// <summary>Fields that only programs write, so that an article which someone put "From:" and "Date:" above is none.</summary>
    public static bool IsAtTop(string head) => FieldAtTop.IsMatch(head) && TransportField.IsMatch(head);

    /// <summary>Fields as anybody may write them: enough for a file that calls itself a mail, and for what stands in a mailbox.</summary>
    public static bool HasFieldAtTop(string head) => FieldAtTop.IsMatch(head);

    public static bool IsOfSavedPage(string head) => SavedPage.IsMatch(head);

    [GeneratedRegex(@"^(?:From [^\n]{1,200}\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex FieldAtTop { get; }

    [GeneratedRegex(@"^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|DKIM-Signature|Content-Transfer-Encoding):", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TransportField { get; }

    // What browsers write above a page that they save with its pictures in one file.
    [GeneratedRegex(@"^(?:Snapshot-Content-Location:|From:\s{0,3}[<""]?Saved by )", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SavedPage { get; }
}
