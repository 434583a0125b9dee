using NewsArchive.Browser.Tests.Running;

namespace NewsArchive.Browser.Tests.Clients;

/// <summary>Programs of others read what the archive gives out, of the seeds and of files that are hard to write down.</summary>
public sealed class OutsideClientsTests(ClientsArchive archive) : IClassFixture<ClientsArchive>
{
    /// <summary>Where Debian keeps its collection of citation styles.</summary>
    private const string Styles = "/usr/share/citation-style-language/styles/";

    [SkippableTheory]
    [InlineData("citationjs")]
    [InlineData("zotero")]
    [InlineData("apa")]
    [InlineData("chicago", Styles + "chicago-note-bibliography.csl")]
    [InlineData("mla", Styles + "modern-language-association.csl")]
    [InlineData("pandoc", "pandoc")]
    [InlineData("bibutils", "bib2xml", "ris2xml")]
    [InlineData("biber", "biber")]
    [InlineData("feeds")]
    [InlineData("jsonld")]
    [InlineData("annotations")]
    [InlineData("html", "java")]
    public async Task An_outside_client_is_content(string check, params string[] programs)
    {
        InstalledClients.Require(programs);

        var (status, said) = await archive.CheckAsync(check);

        Assert.True(status == 0, said);
    }
}
