using System.IO.Compression;
using System.Net;
using System.Text;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Tests.Admin;

public sealed class UploadTests
{
    private const string Story = "The Harbour Opens\n\nAnna Berg said on Monday that the harbour of Elsin was open again.\n";

    [Fact]
    public async Task Each_file_of_an_upload_gets_its_own_result()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();

        var uploaded = await LiveSite.UploadAsync(
            browser,
            ("empty.txt", []),
            ("binary.txt", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xff, 0xfe, 0xfd, 0]),
            ("huge.txt", new byte[50 * 1024 * 1024]),
            ("story.txt", Encoding.UTF8.GetBytes(Story)),
            ("copy.txt", Encoding.UTF8.GetBytes(Story)));
        var page = await LiveSite.FinishedBatchAsync(browser, uploaded.Headers.Location!.ToString());

        Assert.Contains("1 imported, 1 already here, 3 refused.", page, StringComparison.Ordinal);
        Assert.Contains("empty.txt is empty", page, StringComparison.Ordinal);
        Assert.Contains(", not an article", page, StringComparison.Ordinal);
        Assert.Contains("huge.txt is 50 MB; the limit is 20 MB (Import:MaxFileMegabytes)", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<a href=\"/articles/1\">").Length - 1);
    }

    [Fact]
    public async Task The_members_of_an_uploaded_archive_get_their_own_results()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("in/story.txt", Story), ("in/empty.txt", ""), ("picture.png", "x") })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        var uploaded = await LiveSite.UploadAsync(browser, ("bundle.zip", bytes.ToArray()));
        var page = await LiveSite.FinishedBatchAsync(browser, uploaded.Headers.Location!.ToString());

        Assert.Contains("1 imported, 0 already here, 1 refused.", page, StringComparison.Ordinal);
        Assert.Contains("bundle.zip/in/story.txt", page, StringComparison.Ordinal);
        Assert.Contains("bundle.zip/in/empty.txt is empty", page, StringComparison.Ordinal);
        Assert.Contains("Left out as parts of pages", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_without_a_file_says_so()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();

        var answer = await LiveSite.UploadAsync(browser);

        Assert.Contains("No file was chosen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_is_too_large_is_refused_with_413()
    {
        await using var site = await LiveSite.StartAsync(("Import:MaxUploadMegabytes", "1"));
        var browser = await site.SignedInAsync();

        var answer = await LiveSite.UploadAsync(browser, ("large.txt", new byte[2 * 1024 * 1024]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_files_are_refused_together()
    {
        await using var site = await LiveSite.StartAsync(("Import:MaxUploadFiles", "2"));
        var browser = await site.SignedInAsync();

        var answer = await LiveSite.UploadAsync(browser, ("a.txt", [65]), ("b.txt", [66]), ("c.txt", [67]));

        Assert.Contains("3 files are too many for one upload; the limit is 2", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_without_its_token_is_refused()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Story)), "files", "story.txt" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/admin/import", form)).StatusCode);
    }

    [Fact]
    public async Task Files_that_waited_when_the_program_stopped_are_imported_after_the_next_start()
    {
        await using var site = await LiveSite.StartAsync();
        var batch = await site.InArchiveAsync(async (Importer importer) =>
        {
            var id = await importer.StartBatchAsync(BatchOrigin.Upload);
            await importer.EnqueueAsync(id, FileSource.Of(new IncomingFile("story.txt", Encoding.UTF8.GetBytes(Story))));
            return id;
        });

        var page = await LiveSite.FinishedBatchAsync(await site.SignedInAsync(), $"/admin/imports/{batch}");

        Assert.Contains("1 imported, 0 already here, 0 refused.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_is_shown_as_text_and_never_as_markup()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();

        var uploaded = await LiveSite.UploadAsync(browser, ("<img src=x onerror=alert(1)>.txt", []));
        var page = await browser.GetStringAsync(uploaded.Headers.Location!.ToString());

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }
}
