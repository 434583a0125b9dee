using NewsArchive.Core.Export.References;

namespace NewsArchive.Core.Tests.Export.References;

public sealed class AuthorNameTests
{
    [Theory]
    [InlineData("Anna Berg", "Berg", "Anna")]
    [InlineData("Anna B. Berg", "Berg", "Anna B.")]
    [InlineData("Ludwig van Beethoven", "van Beethoven", "Ludwig")]
    [InlineData("Charlotte van den Broeck", "van den Broeck", "Charlotte")]
    [InlineData("J.R. Smith", null, null)]
    [InlineData("JR Smith", "Smith", "JR")]
    [InlineData("Berg", null, null)]
    [InlineData("Evening Ledger staff", null, null)]
    [InlineData("Our correspondent in Orsa", null, null)]
    [InlineData("Agence France-Presse Desk", null, null)]
    [InlineData("김동찬 기자", null, null)]
    [InlineData("A very long list of words that is no name", null, null)]
    [InlineData("", null, null)]
    public void A_name_is_cut_only_where_it_is_sure(string name, string? family, string? given)
    {
        var author = AuthorName.Of(name);

        Assert.Equal((name, family, given), (author.Whole, author.Family, author.Given));
    }
}
