using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;

namespace NewsArchive.Core.Tests.Articles.Versions;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("Nine ferries sail.", "Ten ferries sail.", "-Nine +Ten = ferries sail.")]
    [InlineData("He said “no” to it.", "He said no to it.", "=He said -“ =no -” = to it.")]
    [InlineData("The us team.", "The US team.", "=The  -us +US = team.")]
    [InlineData("On Monday night two sank.", "On Friday morning two sank.", "=On  -Monday night +Friday morning = two sank.")]
    [InlineData("A line\nbroken here.", "A line broken\nhere.", "=A line broken\nhere.")]
    [InlineData("One.\n\nTwo.\n\nThree.", "One.\n\nThree.", "=One. | -Two. | =Three.")]
    [InlineData("One.", "One.\n\nTwo.", "=One. | +Two.")]
    [InlineData("He said so.\n\nEnd.", "She said so.\n\nMore follows.\n\nEnd.", "-He +She = said so. | +More follows. | =End.")]
    [InlineData("He said so.\n\nLess is known.\n\nEnd.", "She said so.\n\nEnd.", "-He +She = said so. | -Less is known. | =End.")]
    [InlineData("", "New.", "+New.")]
    [InlineData("Same.", "Same.", "=Same.")]
    public void Every_word_and_mark_that_changed_is_shown(string first, string second, string expected) =>
        Assert.Equal(Squeezed(expected), Squeezed(string.Join(" | ", TextDiff.Between(first, second)!.Passages.Select(passage => string.Join(' ', passage.Pieces.Select(Shown))))));

    [Fact]
    public void The_two_texts_can_be_read_off_the_pieces()
    {
        const string first = "A ferry 🚢 sank.\n\nNobody “died,” he said.\n\nThe end.", second = "A ferry ⛴️ sank at night.\n\nTwo “died”, he said.\n\nMore is awaited.\n\nThe end.";

        var diff = TextDiff.Between(first, second)!;

        Assert.Equal(Words(first), Words(Read(diff, DiffKind.Removed)));
        Assert.Equal(Words(second), Words(Read(diff, DiffKind.Added)));
        Assert.Equal((1, 6), (diff.Removed, diff.Added));
        Assert.False(diff.IsSame);
    }

    [Fact]
    public void Texts_of_a_megabyte_without_a_common_passage_are_compared_with_bounded_work()
    {
        var diff = TextDiff.Between(Long("a"), Long("b"))!;

        Assert.True(diff.Removed > 90_000);
        Assert.Null(TextDiff.Between(new string('a', TextDiff.LongestCompared), "b"));

        static string Long(string word) => string.Join("\n\n", Enumerable.Range(0, 20_000).Select(number => $"{word}{number} said so {word} there"));
    }

    private static string Shown(DiffPiece piece) => (piece.Kind switch { DiffKind.Removed => "-", DiffKind.Added => "+", _ => "=" }) + piece.Text;

    private static string Read(TextDiff diff, DiffKind kind) =>
        string.Join("\n\n", diff.Passages.Select(passage => string.Concat(passage.Pieces.Where(piece => piece.Kind == DiffKind.Same || piece.Kind == kind).Select(piece => piece.Text))));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Squeezed(string text) => text.Replace("  ", " ", StringComparison.Ordinal);
}
