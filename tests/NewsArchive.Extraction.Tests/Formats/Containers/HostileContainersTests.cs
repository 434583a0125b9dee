using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Formats.Containers;
using static NewsArchive.Extraction.Tests.Formats.Containers.Packed;

namespace NewsArchive.Extraction.Tests.Formats.Containers;

/// <summary>Containers made to hurt, or hurt on their way: each gives a message in time, and what is whole in it is read.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileContainersTests
{
    private static readonly byte[] StoryBytes = Utf8(Story);

    [Theory]
    [InlineData("../../evil.txt", "evil.txt")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("C:\\Windows\\evil.txt", "Windows/evil.txt")]
    [InlineData("a/./b//../c.txt", "a/b/c.txt")]
    [InlineData("a\u202Etxt.exe\r\n.txt", "atxt.exe.txt")]
    [InlineData("..", "unnamed")]
    public void A_name_leads_nowhere(string name, string shown) =>
        Assert.Equal($"a.zip/{shown}", ReadMembers.In("a.zip", Zip((name, StoryBytes))).Single().Name);

    [Fact]
    public void A_bomb_is_stopped_by_its_ratio_and_the_next_member_is_read()
    {
        var members = InTime("a.zip", Zip(("bomb.txt", new byte[19 * 1024 * 1024]), ("story.txt", StoryBytes)));

        Assert.Equal("a.zip/bomb.txt unpacks to more than 200 times its size, as only a file made to fill the machine does; the limit is 200 (Import:MaxRatio).", members[0].Refusal);
        Assert.Equal(StoryBytes, members[1].File!.Bytes.ToArray());
    }

    [Fact]
    public void A_packed_bomb_is_stopped_by_its_ratio() =>
        Assert.Contains("(Import:MaxRatio)", InTime("bomb.tar.gz", Gzip(Tar(("zeros.txt", new byte[300_000_000]))))[^1].Refusal, StringComparison.Ordinal);

    [Fact]
    public void Unpacking_ends_at_the_limit_of_the_whole()
    {
        var random = new byte[600_000];
        new Random(1).NextBytes(random);
        var members = InTime("a.zip", Zip(("a.bin", random), ("b.bin", random), ("c.bin", random)), new ReadLimits { UnpackedBytes = 1024 * 1024 });

        Assert.Equal(["a.zip/a.bin", "a.zip/b.bin"], members.Names());
        Assert.StartsWith("a.zip unpacks to more than 1 MB; the limit is 1 MB (Import:MaxUnpackedMegabytes).", members[1].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_larger_than_a_file_may_be_is_refused()
    {
        var limits = new ReadLimits { FileBytes = 1024 * 1024 };
        var random = new byte[3 * 1024 * 1024];
        new Random(1).NextBytes(random);

        Assert.Equal("a.zip/a.bin is 3 MB; the limit is 1 MB (Import:MaxFileMegabytes).", ReadMembers.In("a.zip", Zip(("a.bin", random)), limits)[0].Refusal);
        Assert.Equal("a.tar/a.bin is 3 MB; the limit is 1 MB (Import:MaxFileMegabytes).", ReadMembers.In("a.tar", Tar(("a.bin", random)), limits)[0].Refusal);
        Assert.StartsWith("a.gz/a is larger than allowed; the limit is 1 MB", ReadMembers.In("a.gz", Gzip(random), limits)[0].Refusal, StringComparison.Ordinal);
        Assert.StartsWith("a.zip is larger than allowed; the limit is 1 MB", ReadMembers.Streamed("a.zip", Zip(("a.bin", random)), limits)[0].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Containers_in_containers_end_at_the_limit()
    {
        var inner = Zip(("story.txt", StoryBytes));
        foreach (var name in new[] { "c.zip", "b.zip" })
            inner = Zip((name, inner));

        Assert.Equal("a.zip/b.zip/c.zip/story.txt", ReadMembers.In("a.zip", inner).Single().Name);
        Assert.Equal(
            "a.zip/a.zip/b.zip/c.zip is a container inside 3 others; the limit is 3 one inside the other (Import:MaxNesting). Unpack it and import what is in it.",
            ReadMembers.In("a.zip", Zip(("a.zip", inner))).Single().Refusal);
    }

    [Fact]
    public void A_thousand_packings_one_around_the_other_end_at_the_limit()
    {
        var content = StoryBytes;
        for (var packing = 0; packing < 1000; packing++)
            content = Gzip(content);

        Assert.Contains("(Import:MaxNesting)", InTime("a.gz", content).Single().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_members_are_not_even_listed() =>
        Assert.Equal(
            "a.zip holds more than 100,000 files; the limit is 100,000 (Import:MaxEntries). Import it in several parts or raise the limit.",
            InTime("a.zip", EmptyMembers(1_000_000)).Single().Refusal);

    [Fact]
    public void A_million_members_of_a_stream_end_at_the_limit()
    {
        var lines = Utf8(string.Concat(Enumerable.Repeat("{}\n", 1_000_000)));

        var members = InTime("a.jsonl", lines);

        Assert.Equal(100_001, members.Count);
        Assert.Contains("(Import:MaxEntries)", members[^1].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_devices_are_never_followed()
    {
        var members = ReadMembers.In("a.tar", Tar(
            new UstarTarEntry(TarEntryType.SymbolicLink, "link.txt") { LinkName = "/etc/passwd" },
            new UstarTarEntry(TarEntryType.HardLink, "hard.txt") { LinkName = "../../secret" },
            new UstarTarEntry(TarEntryType.CharacterDevice, "null"),
            new UstarTarEntry(TarEntryType.Fifo, "pipe"),
            new UstarTarEntry(TarEntryType.Directory, "folder/"),
            new UstarTarEntry(TarEntryType.RegularFile, "folder/story.txt") { DataStream = new MemoryStream(StoryBytes) }));

        Assert.Equal(["is a link", "is a link", "is a device,", "is a device,"], members.Take(4).Select(member => string.Join(' ', member.Refusal!.Split(' ')[1..4])));
        Assert.Equal(StoryBytes, members[4].File!.Bytes.ToArray());
    }

    [Theory]
    [InlineData("77777777777")]
    [InlineData("00004000000")]
    public void A_TAR_member_that_claims_more_than_there_is_gives_a_message(string size)
    {
        var archive = Tar(("a.txt", StoryBytes), ("b.txt", StoryBytes));
        var header = archive.AsSpan(1024, 512);
        Encoding.ASCII.GetBytes(size).CopyTo(header[124..]);
        "        "u8.CopyTo(header[148..]);
        var sum = 0;
        foreach (var value in header)
            sum += value;
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(header[148..]);

        foreach (var members in new[] { InTime("a.tar", archive), ReadMembers.Streamed("a.tar", archive) })
        {
            Assert.Equal(StoryBytes, members[0].File!.Bytes.ToArray());
            Assert.All(members.Skip(1), member => Assert.NotNull(member.Refusal));
            Assert.NotEmpty(members.Skip(1));
        }
    }

    [Theory]
    [InlineData(22, 5u)]
    [InlineData(22, 5_000u)]
    [InlineData(14, 12345u)]
    public void A_ZIP_member_that_is_not_what_the_list_says_is_refused_and_the_next_is_read(int field, uint lie)
    {
        var archive = Zip(("a.txt", StoryBytes), ("b.txt", Utf8("B. " + Story)));
        var directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(directory + (field == 14 ? 16 : 24)), lie);

        var members = ReadMembers.In("a.zip", archive);

        Assert.Equal("a.zip/a.txt is damaged or cut off. Fetch or make it again.", members[0].Refusal);
        Assert.NotNull(members[1].File);
    }

    [Fact]
    public void An_encrypted_member_is_refused_and_the_next_is_read()
    {
        var archive = Zip(("a.txt", StoryBytes), ("b.txt", Utf8("B. " + Story)));
        var directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        archive[directory + 8] |= 1;

        var members = ReadMembers.In("a.zip", archive);

        Assert.StartsWith("a.zip/a.txt is encrypted.", members[0].Refusal, StringComparison.Ordinal);
        Assert.NotNull(members[1].File);
    }

    [Theory]
    [InlineData("story.txt.gz")]
    [InlineData("story.tar.gz")]
    public void Packed_content_that_was_cut_off_is_told(string name)
    {
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        var packed = Gzip(name.EndsWith(".tar.gz", StringComparison.Ordinal) ? Tar(("a.txt", StoryBytes), ("b.bin", random)) : random);

        Assert.Contains("is damaged or cut off", InTime(name, packed[..100_000])[^1].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_costs_only_itself()
    {
        var lines = Utf8("{\"a\": 1}\n{\"b\": \"" + new string('x', 2_000_000) + "\"}\n{\"c\": 3}\n");

        var members = ReadMembers.Streamed("a.jsonl", lines, new ReadLimits { FileBytes = 1024 * 1024 });

        Assert.Equal([true, false, true], members.Select(member => member.File is not null));
        Assert.Contains("the limit is 1 MB", members[1].Refusal, StringComparison.Ordinal);
    }

    public static TheoryData<string> Kinds => new(Samples.Keys);

    private static readonly Dictionary<string, byte[]> Samples = new()
    {
        ["a.zip"] = Zip(("a.txt", StoryBytes), ("b/c.html", StoryBytes), ("d.gz", Gzip(StoryBytes))),
        ["a.tar"] = Tar(("a.txt", StoryBytes), ("b/c.html", StoryBytes)),
        ["a.tar.gz"] = Gzip(Tar(("a.txt", StoryBytes), ("b/c.html", StoryBytes))),
        ["a.warc"] = [.. Page("https://example.org/a"), .. Record(Response(Gzip(StoryBytes), "text/plain", headers: "Content-Encoding: gzip\r\n")), .. Page("https://example.org/b")],
        ["a.warc.gz"] = [.. Gzip(Page("https://example.org/a")), .. Gzip(Page("https://example.org/b"))],
        ["a.jsonl"] = Utf8("{\"headline\": \"A\", \"body_text\": \"The harbour is closed.\"}\n{\"headline\": \"B\"}\n"),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_damage_gives_files_or_messages(string name)
    {
        var sample = Samples[name];
        var random = new Random(20231117);
        for (var round = 0; round < 400; round++)
        {
            var damaged = round % 4 == 0 ? sample[..random.Next(sample.Length)] : [.. sample];
            for (var change = random.Next(6); change > 0 && damaged.Length > 0; change--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);

            foreach (var member in ProcessorTime.InTime(name, () => round % 2 == 0 ? ReadMembers.In(name, damaged) : ReadMembers.Streamed(name, damaged)))
            {
                Assert.True(member.File is not null || member.Refusal is not null || member.LeftOut is not null);
                foreach (var draft in member.File is { } file ? FormatReaders.Read(file).Drafts : [])
                    Assert.All(draft.Blocks, block => Assert.InRange(block.Span.End, 0, draft.Text.Length));
            }
        }
    }

    private static List<Member> InTime(string name, byte[] content, ReadLimits? limits = null) =>
        ProcessorTime.InTime(name, () => ReadMembers.In(name, content, limits));

    private static byte[] EmptyMembers(int count)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var number = 0; number < count; number++)
                archive.CreateEntry(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}"), CompressionLevel.NoCompression);
        }

        return bytes.ToArray();
    }
}
