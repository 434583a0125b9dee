using NewsArchive.Extraction.Formats;
using static NewsArchive.Extraction.Tests.Formats.Containers.Packed;

namespace NewsArchive.Extraction.Tests.Formats.Containers;

public sealed class MailboxTests
{
    private const string First = "From mira@ledger.example Mon Mar  4 09:00:00 2024\nSubject: Piers\nMessage-ID: <1@ledger.example>\n\nFrom the pier, nobody came.\n\nFrom now on it is closed.\n\n";
    private const string Second = "From MAILER-DAEMON Tue Mar 12 18:05:09 2024\r\nSubject: Boats\r\nMessage-ID: <2@ledger.example>\r\n\r\nThe boats are in.\r\n";

    [Theory]
    [InlineData("all.mbox")]
    [InlineData("all")]
    public void Each_mail_of_a_mailbox_is_a_member_byte_for_byte(string name)
    {
        foreach (var members in new[] { ReadMembers.In(name, Utf8(First + Second)), ReadMembers.Streamed(name, Utf8(First + Second)) })
        {
            Assert.Equal([$"{name}/mail 1.eml", $"{name}/mail 2.eml"], members.Names());
            Assert.Equal([Utf8(First), Utf8(Second)], members.Select(member => member.File!.Bytes.ToArray()));
        }
    }

    [Fact]
    public void The_mails_are_read_as_mails() =>
        Assert.Equal(
            ["Piers\n\nFrom the pier, nobody came.\n\nFrom now on it is closed.", "Boats\n\nThe boats are in."],
            ReadMembers.In("a.mbox", Utf8(First + Second)).Select(member => Assert.Single(FormatReaders.Read(member.File!).Drafts).Text));

    [Fact]
    public void A_mail_needs_no_more_than_the_fields_that_people_write()
    {
        const string Plain = "From mira@ledger.example Mon Mar  4 09:00:00 2024\nFrom: Mira Patel <mira@ledger.example>\nSubject: Piers\n\nThe pier is closed.\n\n";

        var draft = Assert.Single(FormatReaders.Read(ReadMembers.In("a.mbox", Utf8(Plain + Plain))[0].File!).Drafts);

        Assert.Equal(("mail", "Piers\n\nThe pier is closed."), (draft.Format, draft.Text));
    }

    [Fact]
    public void One_mail_that_was_saved_with_such_a_line_stays_a_file() =>
        Assert.Equal(["a.eml"], ReadMembers.In("a.eml", Utf8(First)).Names());

    [Fact]
    public void A_mail_that_is_too_large_costs_only_itself()
    {
        var members = ReadMembers.Streamed("a.mbox", Utf8(First + string.Concat(Enumerable.Repeat("The pier.\n", 200_000)) + "\n" + Second), new ReadLimits { FileBytes = 1024 * 1024 });

        Assert.Equal("a.mbox/mail 1.eml is larger than allowed; the limit is 1 MB (Import:MaxFileMegabytes).", members[0].Refusal);
        Assert.Equal(Utf8(Second), members[1].File!.Bytes.ToArray());
    }
}
