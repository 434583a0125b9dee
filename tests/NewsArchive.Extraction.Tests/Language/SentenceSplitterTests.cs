using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The dam held. It rained on.", "The dam held.|It rained on.")]
    [InlineData("Gen. Idris Fahm met Dr. Noor. They talked.", "Gen. Idris Fahm met Dr. Noor.|They talked.")]
    [InlineData("John J. Marsh left the U.S. He flew home.", "John J. Marsh left the U.S.|He flew home.")]
    [InlineData("“We tried.” Then she left.", "“We tried.”|Then she left.")]
    [InlineData("“Who signed?” asked Moor.", "“Who signed?” asked Moor.")]
    [InlineData("It cost 3.5 million. Nobody paid.", "It cost 3.5 million.|Nobody paid.")]
    [InlineData("Wait … there is more", "Wait … there is more")]
    [InlineData("これは文です。次の文です。", "これは文です。|次の文です。")]
    [InlineData("Anna Berg\tHalvern\nTomas Arvo\tKesh", "Anna Berg|Halvern|Tomas Arvo|Kesh")]
    [InlineData("Anna Berg\nTomas Arvo\nLena Lind", "Anna Berg|Tomas Arvo|Lena Lind")]
    [InlineData("It is over 🎉👍 Anna Berg wrote.", "It is over 🎉|👍|Anna Berg wrote.")]
    public void Text_is_cut_where_a_sentence_ends(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Sentences(text)));
    }

    [Fact]
    public void Lines_wrapped_at_a_width_stay_one_sentence()
    {
        const string text = "The council of the lake towns voted to close the old\nharbour road after the flood, and the mayor of Brannock\nagreed.";

        Assert.Single(Sentences(text));
    }

    [Fact]
    public void Lines_that_had_room_for_more_are_sentences_of_their_own()
    {
        Assert.Equal(["Harbour to stay closed", "The council of the lake towns voted to close the harbour."],
            Sentences("Harbour to stay closed\nThe council of the lake towns voted to close the harbour."));
    }

    [Fact]
    public void Header_lines_of_unlike_length_are_not_joined()
    {
        Assert.Equal(4, Sentences("Title: The council of the lake towns votes on the road\nSource: Halvern Courier\nDate: today\nAuthor: nobody").Count());
    }

    [Fact]
    public void A_megabyte_of_marks_is_read_in_linear_time()
    {
        Assert.NotEmpty(Sentences(string.Concat(Enumerable.Repeat(". ! ? ", 170_000))));
        Assert.Single(Sentences(new string('.', 1_000_000) + "x"));
        Assert.NotEmpty(Sentences(string.Concat(Enumerable.Repeat("A.\n", 300_000))));
    }

    private static IEnumerable<string> Sentences(string text) =>
        SentenceSplitter.Split(text, new(0, text.Length)).Select(span => span.Of(text).ToString());
}
