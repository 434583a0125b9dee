using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Web.Tests.Api;

/// <summary>The site over a folder of its own, with two articles. In the first one's text a character outside the basic plane stands before everything.</summary>
public sealed class ApiArchive : IAsyncLifetime
{
    public const string Text = "😀 Anna Berg wrote.\n\n“We will appeal,” said Frau Berg.";

    private readonly string _folder = Directory.CreateTempSubdirectory("newsarchive-").FullName;
    private WebApplicationFactory<Program>? _factory;

    public HttpClient Client { get; private set; } = null!;
    public int FirstId { get; private set; }
    public int BergId { get; private set; }

    public async Task InitializeAsync()
    {
        await FillAsync();
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("data", _folder));
        Client = _factory.CreateClient(new() { AllowAutoRedirect = false });
    }

    /// <summary>Before the site starts, which would import the seeds into an empty archive.</summary>
    private async Task FillAsync()
    {
        await using var services = new ServiceCollection().AddArchive(_folder).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveDbContext>();
        var index = scope.ServiceProvider.GetRequiredService<ISearchIndex>();

        var berg = new Party { Name = "Anna Berg", Kind = PartyKind.Person, ArticleCount = 1, QuoteCount = 1 };
        foreach (var name in new[] { "Anna Berg", "Frau Berg" })
        {
            berg.Aliases.Add(PartyAlias.Of(berg.Kind, name));
            berg.Aliases[^1].MentionCount = 1;
        }

        var batch = new ImportBatch { Origin = BatchOrigin.CommandLine, StartedAt = DateTime.UnixEpoch };
        batch.Items.Add(new() { Batch = batch, FileName = "secret name.txt", ByteCount = 1, Status = ImportStatus.Imported });

        var first = ArticleOf(Text, "a", batch);
        first.DatePublished = new(2023, 11, 17);
        first.Language = "en";
        first.Parties.Add(new() { Party = berg, Parts = PartyParts.Mentioned | PartyParts.Speaker });
        first.Mentions.Add(new() { Party = berg, Span = SpanOf("Anna Berg"), Text = "Anna Berg", RoleSpan = SpanOf("Frau"), Role = "Frau", Rule = "full name", Confidence = 1 });
        first.Quotes.Add(new()
        {
            Number = 1, Type = QuoteType.Direct, Span = SpanOf("“We will appeal,”"), Text = "“We will appeal,”", Speaker = berg,
            SpeakerSpan = SpanOf("Frau Berg"), SpeakerText = "Frau Berg", CueSpan = SpanOf("said"), CueText = "said", Rule = "test", Confidence = 1,
        });
        var second = ArticleOf("Another text that was written.", "b", batch);
        foreach (var article in new[] { first, second })
        {
            archive.Articles.Add(article);
            await archive.SaveChangesAsync();
            await index.IndexAsync(article, default);
        }

        await index.IndexPartiesAsync([berg.Id], default);
        (FirstId, BergId) = (first.Id, berg.Id);
    }

    public async Task<JsonElement> JsonAsync(string path)
    {
        var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    public async Task DisposeAsync()
    {
        if (_factory is not null)
            await _factory.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static TextSpan SpanOf(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Article ArticleOf(string text, string sha256, ImportBatch batch)
    {
        var article = new Article
        {
            Original = new()
            {
                Sha256 = sha256, FileName = $"{sha256}.txt", MediaType = "text/plain", ByteCount = 0, ImportedAt = DateTime.UnixEpoch, Content = new() { Bytes = [] },
            },
            Ordinal = 0, Batch = batch, Text = text, DisplayTitle = "First words", TitleOrigin = TitleOrigin.FirstWords, Format = "text", Encoding = "utf-8",
            ExtractorVersion = 1, ImportedAt = DateTime.UnixEpoch,
        };
        article.Blocks.Add(new() { Ordinal = 0, Number = 1, Kind = BlockKind.Paragraph, Span = new(0, text.Length) });
        return article;
    }
}
