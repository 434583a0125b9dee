using NewsArchive.Browser.Tests.Running;

namespace NewsArchive.Browser.Tests.Clients;

/// <summary>Programs of others read what the archive gives out, of the seeds and of files that are hard to write down.</summary>
public sealed class OutsideClientsTests(ClientsArchive archive) : IClassFixture<ClientsArchive>
{
    [SkippableTheory]
    [InlineData("citationjs")]
    [InlineData("apa")]
    [InlineData("pandoc", "pandoc")]
    [InlineData("biber", "biber")]
    [InlineData("feeds")]
    [InlineData("jsonld")]
    [InlineData("html", "java")]
    public async Task An_outside_client_is_content(string check, params string[] programs)
    {
        InstalledClients.Require(programs);

        var (status, said) = await archive.CheckAsync(check);

        Assert.True(status == 0, said);
    }
}
