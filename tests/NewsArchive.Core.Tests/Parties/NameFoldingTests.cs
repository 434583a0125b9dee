using NewsArchive.Core.Parties;

namespace NewsArchive.Core.Tests.Parties;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Anna\uFFFE Berg", "anna berg")]
    [InlineData("Béla Karsany", "bela karsany")]
    [InlineData("Mariela Tøndrass", "mariela tondrass")]
    [InlineData("Łucja Straße", "lucja strasse")]
    [InlineData("U.S. Steel", "us steel")]
    [InlineData("O’Neill", "oneill")]
    [InlineData("Al-Qassam", "al qassam")]
    public void Spellings_of_one_name_fold_to_the_same_words(string name, string folded) =>
        Assert.Equal(folded, NameFolding.Fold(name));
}
