using System.Text.RegularExpressions;
using MimeKit;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>What a mail's header says about the article in it.</summary>
internal static partial class MailDeclarations
{
    public static void Read(MimeMessage message, DeclaredValues declared)
    {
        declared.Add(DeclaredField.Headline, HeadlineOf(message), Place("Subject"));
        declared.Add(DeclaredField.DatePublished, InternetDate.ToIso(message.Headers[HeaderId.Date] ?? ""), Place("Date"));
        declared.Add(DeclaredField.Language, message.Headers[HeaderId.ContentLanguage], Place("Content-Language"));
        declared.Add(DeclaredField.CanonicalUrl, message.Headers[HeaderId.ArchivedAt]?.Trim('<', '>', ' '), Place("Archived-At"));
        DeclareSender(message, declared);
    }

    /// <summary>The subject without the marks of replies, forwards and lists.</summary>
    public static string HeadlineOf(MimeMessage message)
    {
        var headline = ReplyMarks.Replace(message.Subject ?? "", "");
        return IsFromList(message) ? ReplyMarks.Replace(ListMark.Replace(headline, ""), "") : headline;
    }

    /// <summary>
    /// A list's name is the publisher, and who writes to it the author. A newsletter without one is named by its sender.
    /// Other mail is written by its sender, unless the name is an outlet's.
    /// </summary>
    private static void DeclareSender(MimeMessage message, DeclaredValues declared)
    {
        var list = ListName.Match(message.Headers[HeaderId.ListId] ?? "") is { Success: true } match ? match.Groups["name"].Value : null;
        declared.Add(DeclaredField.Publisher, list, Place("List-Id"));
        if (message.From.Mailboxes.FirstOrDefault()?.Name is not { } name || name.Contains('@', StringComparison.Ordinal))
            return;

        name = Via.Replace(name, "").Trim();
        if (Outlets.IsOutlet(name) || (IsFromList(message) && list is null))
            declared.Add(DeclaredField.Publisher, name, Place("From"));
        else if (!name.Equals(list, StringComparison.OrdinalIgnoreCase))
            declared.Add(DeclaredField.Byline, name, Place("From"));
    }

    private static bool IsFromList(MimeMessage message) =>
        message.Headers.Contains(HeaderId.ListId) || message.Headers.Contains(HeaderId.ListUnsubscribe);

    private static string Place(string field) => $"mail header “{field}”";

    [GeneratedRegex(@"^(?:\s{0,3}(?:re|fwd?|aw|wg|tr|rv|sv|antw|rif)(?:\[\d{1,3}\])?\s?:\s{0,3}){1,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReplyMarks { get; }

    // [harbour-news] Pier closed
    [GeneratedRegex(@"^\s*\[[^\]]{1,60}\]\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark { get; }

    // "Harbour News" <news.harbour.example>
    [GeneratedRegex(@"^\s*""?(?<name>[^""<>@]{2,100}[^""<>@\s])""?\s*<", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ListName { get; }

    // Mira Patel via Harbour News
    [GeneratedRegex(@"\s+via\s.{0,100}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Via { get; }
}
