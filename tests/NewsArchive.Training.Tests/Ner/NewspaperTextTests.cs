using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

public sealed class NewspaperTextTests
{
    [Theory]
    [InlineData("The mayor 's car ( red ) , worth $ 5 .", "The mayor's car (red), worth $5.\n")]
    [InlineData("\" We wait , \" she said .", "\"We wait,\" she said.\n")]
    [InlineData("It is n't 10 % .", "It isn't 10%.\n")]
    [InlineData("VELMAR - Rain fell .", "VELMAR - Rain fell.\n")]
    [InlineData("a Velm - based firm", "a Velm-based firm\n")]
    [InlineData("at 10 : 30 , he left", "at 10:30, he left\n")]
    public void Tokens_are_set_as_a_newspaper_sets_them(string tokens, string expected)
    {
        Assert.Equal(expected, Text([tokens]).Text);
    }

    [Fact]
    public void Sentences_are_parted_by_a_blank_and_headlines_by_a_line_end()
    {
        Assert.Equal("Bridge closed\nIt rained. It stopped.\n", Text(["Bridge closed", "It rained .", "It stopped ."]).Text);
    }

    [Fact]
    public void Names_keep_their_words()
    {
        var document = new ConllDocument([[new("Ana", "B-PER"), new("Berg", "I-PER"), new("'s", "O"), new("Velm", "B-LOC"), new("Rowan", "B-ORG")]]);

        var text = NewspaperText.Of(document, keepsHyphens: false);

        Assert.Equal("Ana Berg's Velm Rowan\n", text.Text);
        Assert.Equal(["Person Ana Berg", "Place Velm", "Organization Rowan"], text.Names.Select(name => $"{name.Kind} {name.Span.Of(text.Text)}"));
    }

    [Fact]
    public void A_hyphen_between_words_is_a_dash_where_compounds_stay_together()
    {
        Assert.Equal("rain - again\n", NewspaperText.Of(Document(["rain - again"]), keepsHyphens: true).Text);
        Assert.Equal("rain-again\n", NewspaperText.Of(Document(["rain - again"]), keepsHyphens: false).Text);
    }

    private static NewspaperText Text(string[] sentences) => NewspaperText.Of(Document(sentences), keepsHyphens: false);

    private static ConllDocument Document(string[] sentences) =>
        new([.. sentences.Select(sentence => sentence.Split(' ').Select(word => new TaggedToken(word, "O")).ToArray())]);
}
