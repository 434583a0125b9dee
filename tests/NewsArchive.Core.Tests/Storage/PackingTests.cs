using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

public sealed class PackingTests
{
    [Fact]
    public void Any_bytes_come_out_as_they_went_in()
    {
        var random = new Random(3);
        foreach (var length in Enumerable.Range(0, 60).Concat([1_000, 100_000]))
        {
            var noise = new byte[length];
            random.NextBytes(noise);
            var words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The ferry came late. ", 1 + length / 20)));
            Assert.Equal(noise, Packing.Unpack(Packing.Pack(noise)));
            Assert.Equal(words, Packing.Unpack(Packing.Pack(words)));
        }
    }

    [Fact]
    public void A_text_takes_less_room_and_noise_only_a_byte_more()
    {
        var noise = new byte[5_000];
        new Random(3).NextBytes(noise);
        Assert.InRange(Packing.Pack(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The ferry came late. ", 100)))).Length, 1, 100);
        Assert.Equal(noise.Length + 1, Packing.Pack(noise).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("02")]
    [InlineData("01")]
    [InlineData("0105000000")]
    [InlineData("01FFFFFFFF00")]
    [InlineData("0105000000FFFFFF")]
    public void Damage_is_an_error(string bytes) => Assert.Throws<InvalidDataException>(() => Packing.Unpack(Convert.FromHexString(bytes)));

    [Fact]
    public async Task An_archive_from_before_is_packed_when_it_is_opened()
    {
        const string Letter = "The ferry came late. The ferry came late again, and nobody waited for it any longer.";
        await using var archive = TestArchive.InEmptyFolder();
        Directory.CreateDirectory(archive.Folder);
        await archive.RunAsync((ArchiveDbContext context) => context.GetService<IMigrator>().MigrateAsync("AddVersionsAndTombstones"));
        await archive.TamperAsync($"INSERT INTO Originals (Sha256, FileName, MediaType, ByteCount, ImportedAt) VALUES ({new string('0', 64)}, 'a.txt', 'text/plain', 5, '2026-01-01')");
        await archive.TamperAsync($"INSERT INTO OriginalContents (OriginalId, Bytes) VALUES (1, CAST({Letter} AS BLOB))");

        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());

        Assert.Equal(Letter, Encoding.UTF8.GetString(await archive.ReadAsync(context => context.OriginalContents.Select(content => content.Bytes).SingleAsync())));
        Assert.InRange(await archive.ReadAsync(context => context.Database.SqlQuery<int>($"SELECT length(Bytes) AS Value FROM OriginalContents").SingleAsync()), 1, Letter.Length - 1);
    }
}
