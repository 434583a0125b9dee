using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Articles;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("“We will appeal,”", "“We will appeal.”", "=“We will appeal.”", true)]
    [InlineData("We will appeal", "WE WILL APPEAL", "=WE WILL APPEAL", true)]
    [InlineData("We will appeal", "We shall appeal now", "=We |-will |+shall |=appeal |+now", false)]
    [InlineData("We will surely appeal", "We will appeal", "=We will |-surely |=appeal", false)]
    [InlineData("", "new", "+new", false)]
    [InlineData("old", "", "-old", false)]
    [InlineData("", "", "", true)]
    public void Words_are_kept_removed_or_added(string first, string second, string pieces, bool isSame)
    {
        var diff = WordDiff.Between(first, second);

        Assert.Equal(pieces, string.Join('|', diff.Pieces.Select(piece => $"{"=-+"[(int)piece.Kind]}{piece.Text}")));
        Assert.Equal(isSame, diff.IsSame);
    }

    [Fact]
    public void Shared_words_are_counted() => Assert.Equal(3, WordDiff.Between("a b c d", "x a b d").Shared);
}
