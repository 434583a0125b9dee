using System.Text;
using static NewsArchive.Extraction.Tests.Formats.Containers.Packed;

namespace NewsArchive.Extraction.Tests.Formats.Containers;

public sealed class MembersTests
{
    private static readonly byte[] StoryBytes = Utf8(Story);

    [Fact]
    public void A_file_that_is_no_container_is_its_own_member()
    {
        var member = ReadMembers.In("story.txt", StoryBytes).Single();

        Assert.Equal(("story.txt", null), (member.Name, member.Inner));
        Assert.Equal(StoryBytes, member.File!.Bytes.ToArray());
    }

    public static TheoryData<string, byte[], string> Containers => new()
    {
        { "a.zip", Zip(("in/story.txt", StoryBytes)), "a.zip/in/story.txt" },
        { "a.tar", Tar(("in/story.txt", StoryBytes)), "a.tar/in/story.txt" },
        { "a.tar.gz", Gzip(Tar(("in/story.txt", StoryBytes))), "a.tar.gz/in/story.txt" },
        { "a.tgz", Gzip(Tar(("in/story.txt", StoryBytes))), "a.tgz/in/story.txt" },
        { "story.txt.gz", Gzip(StoryBytes), "story.txt.gz/story.txt" },
        { "a.zip", Zip(("b.tar.gz", Gzip(Tar(("c.txt", StoryBytes))))), "a.zip/b.tar.gz/c.txt" },
        { "a.tar", Tar(("b.zip", Zip(("c.txt", StoryBytes)))), "a.tar/b.zip/c.txt" },
        { "a.zip.gz", Gzip(Zip(("c.txt", StoryBytes))), "a.zip.gz/a.zip/c.txt" },
        { "named-wrongly.txt", Zip(("c.txt", StoryBytes)), "named-wrongly.txt/c.txt" },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_member_is_handed_out_byte_for_byte_under_its_whole_name(string name, byte[] content, string member)
    {
        foreach (var members in new[] { ReadMembers.In(name, content), ReadMembers.Streamed(name, content) })
        {
            Assert.Equal(member, members.Single().Name);
            Assert.Equal(StoryBytes, members.Single().File!.Bytes.ToArray());
        }
    }

    [Theory]
    [InlineData("wire.jsonl", "{\"a\": 1}\n\n {\"b\": 2}\r\n{\"c\"")]
    [InlineData("wire.txt", "{\"a\": 1}\n{\"b\": 2}")]
    public void Each_line_of_JSON_Lines_is_a_member(string name, string content)
    {
        var members = ReadMembers.Streamed(name, Utf8(content));

        Assert.Equal(content.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0), members.Select(member => Encoding.UTF8.GetString(member.File!.Bytes.Span)));
        Assert.Equal(["line 1.json", content.Contains("\n\n", StringComparison.Ordinal) ? "line 3.json" : "line 2.json"], members.Take(2).Select(member => member.Inner!));
    }

    [Theory]
    [InlineData("wire.jsonl.gz", "wire.jsonl.gz/line 1.json")]
    [InlineData("wire.gz", "wire.gz/wire")]
    public void Packed_JSON_Lines_are_known_by_the_name_inside(string name, string member) =>
        Assert.Equal(member, ReadMembers.In(name, Gzip("{\"a\": 1}"u8.ToArray()))[0].Name);

    [Theory]
    [InlineData("story.json", "{\n\"headline\": \"Harbour closed\"\n}")]
    [InlineData("story.txt", "{Norda} The harbour\n{is} closed.")]
    public void Other_files_with_braces_are_no_JSON_Lines(string name, string content) =>
        Assert.Null(ReadMembers.In(name, Utf8(content)).Single().Inner);

    [Fact]
    public void Pictures_styles_and_hidden_files_are_left_out_and_counted()
    {
        var members = ReadMembers.In("a.zip", Zip(
            ("Story.html", StoryBytes), ("Story_files/advert.html", StoryBytes), ("Story_files/a.png", [1]), ("style.CSS", [1]),
            ("__MACOSX/._Story.html", [1]), (".DS_Store", [1])));

        Assert.Equal(["a.zip/Story.html", "a.zip"], members.Names());
        Assert.Equal("Left out as parts of pages or of a system (pictures, styles, scripts, hidden files): 5.", members[1].LeftOut);
    }

    [Fact]
    public void An_office_document_is_one_file_and_no_container()
    {
        var document = Zip(("word/settings.xml", new byte[3000]), ("word/document.xml", StoryBytes), ("[Content_Types].xml", StoryBytes));

        Assert.Equal(document, ReadMembers.In("a.docx", document).Single().File!.Bytes.ToArray());
        Assert.Equal(document, ReadMembers.Streamed("a.tar", Tar(("a.docx", document))).Single().File!.Bytes.ToArray());
    }

    [Fact]
    public void Members_are_read_only_when_they_are_asked_for()
    {
        var archive = Tar(("a.txt", StoryBytes), ("b.txt", new byte[1_000_000]), ("c.txt", StoryBytes));
        using var content = new MemoryStream(archive);

        using var members = Extraction.Formats.Containers.Members.Of("a.tar", () => content, Extraction.Formats.ReadLimits.Usual).GetEnumerator();
        Assert.True(members.MoveNext());

        Assert.InRange(content.Position, 1, 100_000);
    }
}
