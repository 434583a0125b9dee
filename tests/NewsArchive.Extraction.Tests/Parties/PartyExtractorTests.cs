using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Parties;

public sealed class PartyExtractorTests
{
    [Fact]
    public void Boilerplate_is_not_searched_and_captions_are()
    {
        const string text = "Read more: Ana Berg\n\nThe boat of Peter Lind. Photo/REUTERS";
        var draft = PartiesOf.Draft(text, new Block(BlockKind.Boilerplate, new(0, 19)), new Block(BlockKind.Caption, TextSpan.Between(21, text.Length)));

        Assert.Equal(["Peter Lind", "Reuters"], PartyExtractor.Extract(draft).Select(party => party.Name));
    }

    [Fact]
    public void Pipeline_leaves_parties_out_when_they_are_not_wanted()
    {
        const string text = "Ana Berg left.";
        var draft = PartiesOf.Draft(text, new Block(BlockKind.Paragraph, new(0, text.Length)));

        Assert.Empty(ArticleExtractor.Extract(draft, ExtractionParts.Metadata).Parties);
        Assert.Single(ArticleExtractor.Extract(draft, ExtractionParts.Parties).Parties);
    }
}
