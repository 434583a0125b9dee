using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Tests.Api;

/// <summary>The API over an archive into which two texts were imported.</summary>
public sealed class UnnamedSpeakerApiTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsarchive-").FullName;
    private WebApplicationFactory<Program> _factory = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await using (var services = new ServiceCollection().AddArchive(_folder).BuildServiceProvider())
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();
            var importer = scope.ServiceProvider.GetRequiredService<Importer>();
            var batch = await importer.StartBatchAsync(BatchOrigin.CommandLine);
            List<FileSource> files =
            [
                Source("one.txt", "“The dam will hold,” a Western diplomat said.\n\n“It leaks,” a guard said."), Source("two.txt", "The Western diplomat said “nothing will happen to the dam.”"),
            ];
            Assert.All(await importer.ImportAsync(batch, files).ToListAsync(), file => Assert.IsType<ImportOutcome.Imported>(file.Outcome));
        }

        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("data", _folder));
        _client = _factory.CreateClient();
    }

    [Fact]
    public async Task Unnamed_speakers_are_listed_with_their_counts()
    {
        var answer = await JsonAsync("/api/v1/unnamed-speakers?limit=1");

        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        var diplomat = Assert.Single(answer.GetProperty("items").EnumerateArray());
        Assert.Equal(("Western diplomat", 2), (diplomat.GetProperty("words").GetString(), diplomat.GetProperty("count").GetInt32()));

        var rest = await JsonAsync($"/api/v1/unnamed-speakers?limit=1&cursor={answer.GetProperty("next").GetString()}");
        Assert.Equal("guard", Assert.Single(rest.GetProperty("items").EnumerateArray()).GetProperty("words").GetString());
        Assert.Equal(JsonValueKind.Null, rest.GetProperty("next").ValueKind);
        Assert.Equal(1, (await JsonAsync("/api/v1/unnamed-speakers?q=dipl")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_quote_leads_to_its_unnamed_speaker_and_back()
    {
        var quote = (await JsonAsync("/api/v1/quotes?q=hold")).GetProperty("items")[0];
        var unnamed = quote.GetProperty("speaker").GetProperty("unnamed");
        Assert.Equal("Western diplomat", unnamed.GetProperty("words").GetString());
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(new Uri(unnamed.GetProperty("url").GetString()!, UriKind.Relative))).StatusCode);

        var first = await JsonAsync($"/api/v1/unnamed-speakers/{unnamed.GetProperty("id")}?limit=1");
        var second = await JsonAsync($"/api/v1/unnamed-speakers/{unnamed.GetProperty("id")}?limit=1&cursor={first.GetProperty("next").GetString()}");
        Assert.Equal(2, first.GetProperty("total").GetInt32());
        Assert.Equal(quote.GetProperty("id").GetInt32(), second.GetProperty("items")[0].GetProperty("id").GetInt32());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task An_unnamed_speaker_is_no_party_and_an_unknown_one_is_not_found()
    {
        Assert.Equal(0, (await JsonAsync("/api/v1/parties?q=diplomat")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await JsonAsync("/api/v1/suggest?q=diplomat")).GetProperty("total").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri("/api/v1/unnamed-speakers/99", UriKind.Relative))).StatusCode);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _factory.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static FileSource Source(string name, string text) => FileSource.Of(new IncomingFile(name, Encoding.UTF8.GetBytes(text)));

    private async Task<JsonElement> JsonAsync(string path) => JsonDocument.Parse(await _client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;
}
