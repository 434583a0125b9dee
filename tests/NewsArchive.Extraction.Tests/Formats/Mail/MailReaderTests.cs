using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats.Mail;

public sealed class MailReaderTests
{
    [Theory]
    [InlineData("From: Mira Patel <m@p.example>", "Mira Patel", null)]
    [InlineData("From: m@p.example", null, null)]
    [InlineData("From: Elsin Ledger <m@p.example>", null, "Elsin Ledger")]
    [InlineData("From: Mornings <m@p.example>\nList-Unsubscribe: <https://p.example>", null, "Mornings")]
    [InlineData("From: Mira Patel <m@p.example>\nList-Id: Boats <boats.p.example>", "Mira Patel", "Boats")]
    [InlineData("From: Boats <m@p.example>\nList-Id: Boats <boats.p.example>", null, "Boats")]
    public void The_sender_is_the_author_or_the_outlet(string header, string? byline, string? publisher)
    {
        var article = Extract($"{header}\nMIME-Version: 1.0\n\nThe boats are in.");

        Assert.Equal(byline, article.Byline is [var name] ? name.Value : null);
        Assert.Equal(publisher, article.Publisher?.Value);
    }

    [Theory]
    [InlineData("Re: AW: Fwd: Boats", "Boats")]
    [InlineData("RE[2]: Boats", "Boats")]
    [InlineData("Reports: boats", "Reports: boats")]
    [InlineData("[sic] Boats", "[sic] Boats")]
    public void A_subject_loses_the_marks_of_replies(string subject, string headline) =>
        Assert.Equal(headline, Extract($"Subject: {subject}\nMIME-Version: 1.0\n\nThe boats are in.").Headline!.Value);

    [Fact]
    public void A_mail_forwarded_whole_is_an_article_of_its_own()
    {
        var outcome = Read("""
            Subject: Look
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b

            See below.
            --b
            Content-Type: message/rfc822

            Subject: Boats
            Date: Fri, 17 Nov 2023 10:30:00 +0700

            The boats are in.
            --b--
            """);

        Assert.Equal(["Look\n\nSee below.", "Boats\n\nThe boats are in."], outcome.Drafts.Select(draft => draft.Text));
        Assert.Equal("2023-11-17T10:30:00+07:00", Assert.Single(outcome.Drafts[1].Declared.DatePublished).Value);
    }

    [Fact]
    public void Japanese_in_seven_bits_is_read_in_its_charset()
    {
        var mail = "MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-2022-jp\n\n\u001B$BKL3$F;\u001B(B\n";

        Assert.Equal("北海道", Assert.Single(Read(mail).Drafts).Text);
    }

    [Fact]
    public void A_mail_of_attachments_alone_is_refused() =>
        Assert.StartsWith("a.eml is an e-mail without text.", Read("MIME-Version: 1.0\nContent-Type: application/pdf\nContent-Disposition: attachment\n\nxyz").Refusal, StringComparison.Ordinal);

    [Fact]
    public void An_article_under_lines_that_somebody_wrote_is_no_mail() =>
        Assert.Equal("text", Assert.Single(FormatReaders.Read(Some.File("a.txt", "From: Mira Patel\nDate: 2024-05-06\n\nThe boats are in.")).Drafts).Format);

    public static TheoryData<string, string> HostileMails => new()
    {
        { "many parts", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 1_000_000)) },
        { "parts without end", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 19_000)) },
        { "quotes and answers", "MIME-Version: 1.0\n\n" + string.Concat(Enumerable.Repeat("> a\nb\n", 1_000_000)) },
        { "many fields", "MIME-Version: 1.0\n" + string.Concat(Enumerable.Repeat("A: b\n", 2_000_000)) + "\nx" },
        { "deep parts", string.Concat(Enumerable.Range(0, 20_000).Select(depth => $"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n")) },
        { "deep mails", string.Concat(Enumerable.Repeat("MIME-Version: 1.0\nContent-Type: message/rfc822\n\n", 50_000)) + "\nx" },
        { "one long header", "MIME-Version: 1.0\nSubject: " + new string('[', 2_000_000) + "\n\nx" },
        { "many senders", "MIME-Version: 1.0\nFrom: " + string.Concat(Enumerable.Repeat("a (((", 200_000)) + "\n\nx" },
        { "encoded words", "MIME-Version: 1.0\nSubject: " + string.Concat(Enumerable.Repeat("=?utf-8?Q?=", 200_000)) + "\n\nx" },
        { "endless parameters", "MIME-Version: 1.0\nContent-Type: text/plain" + string.Concat(Enumerable.Range(0, 100_000).Select(n => $"; a*{n}*=x")) + "\n\nx" },
    };

    [Theory]
    [Trait("Category", "Hostile")]
    [MemberData(nameof(HostileMails))]
    public void A_hostile_mail_is_read_or_refused_in_time(string what, string mail)
    {
        var outcome = ProcessorTime.InTime(what, () => Read(mail));

        Assert.True(outcome.Drafts.Count > 0 || outcome.Refusal is not null, what);
    }

    [Theory]
    [InlineData("\n\n--b\n", 20_001, "it holds more than 20000 parts")]
    [InlineData("A: b\n", 20_001, "its header holds more than 20000 lines")]
    [InlineData("A: bcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 20_001, "a header in it is larger than 1 MB")]
    [InlineData("\n--b\nContent-Type: text/plain;\n abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 19_001, "a header in it is larger than 1 MB")]
    public void A_mail_beyond_the_limits_is_refused_with_the_limit(string repeated, int count, string problem) =>
        Assert.Equal(
            $"a.eml is an e-mail that cannot be read: {problem}. Import its text instead.",
            Read("MIME-Version: 1.0\n" + string.Concat(Enumerable.Repeat(repeated, count))).Refusal);

    [Fact]
    public void A_mail_of_too_many_texts_says_what_was_left_out() =>
        Assert.Contains(
            "Only the first 500 texts of the mail were read.",
            Assert.Single(Read("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nThe pier.\n", 501))).Drafts).Warnings);

    private static ReadOutcome Read(string mail) => FormatReaders.Read(new("a.eml", Encoding.Latin1.GetBytes(mail)));

    private static ExtractedArticle Extract(string mail) => ArticleExtractor.Extract(Assert.Single(Read(mail).Drafts));
}
