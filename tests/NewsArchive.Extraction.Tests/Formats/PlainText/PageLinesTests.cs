namespace NewsArchive.Extraction.Tests.Formats.PlainText;

/// <summary>Lines that pages put above, between and below the paragraphs are told apart from the article's own words.</summary>
public sealed class PageLinesTests
{
    private const string Lede = "The ferry to Elsin stayed in harbour on Friday because of the storm, and nobody could say when it would leave.";
    private const string Second = "Its captain said the waves were higher than any she had seen in the thirty years that she has sailed the strait.";

    [Theory]
    [InlineData("Home > News > Islands")]
    [InlineData("Home » Islands » Ferries")]
    [InlineData("Startseite / Inseln / Fähren")]
    [InlineData("EXCLUSIVE")]
    [InlineData("Opinion")]
    [InlineData("BREAKING NEWS")]
    [InlineData("Listen to this story.")]
    [InlineData("Listen to article")]
    [InlineData("5 min read")]
    [InlineData("2 minute read")]
    [InlineData("View Full Image")]
    [InlineData("Abc Small Abc Medium Abc Large")]
    [InlineData("Photos and Story By Lotte Brask")]
    [InlineData("Guest Essay")]
    [InlineData("Loading...")]
    [InlineData("loading…")]
    public void Above_the_article(string line)
    {
        Assert.Equal(BlockKind.Boilerplate, KindOf(line, $"{line}\n\nStorm keeps ferry in harbour\n\n{Lede}\n\n{Second}"));
        Assert.Equal(BlockKind.Boilerplate, KindOf(line, $"Storm keeps ferry in harbour\n\n{line}\n\n{Lede}\n\n{Second}"));
    }

    [Theory]
    [InlineData("Also Read: Who owns the ferry?")]
    [InlineData("Also read: Who owns the ferry?")]
    [InlineData("ALSO READ: Who owns the ferry?")]
    [InlineData("Also Read:‘Nobody told us’")]
    [InlineData("Also Read | Who owns the ferry?")]
    [InlineData("Read also: Who owns the ferry?")]
    [InlineData("Read more")]
    [InlineData("READ MORE: Who owns the ferry?")]
    [InlineData("Read more: Who owns the ferry?")]
    [InlineData("READ NEXT")]
    [InlineData("SEE ALSO: Who owns the ferry?")]
    [InlineData("Related: Who owns the ferry?")]
    [InlineData("RELATED STORIES")]
    [InlineData("RELATED CONTENT:")]
    [InlineData("More from Islands")]
    [InlineData("WATCH | The ferry in the storm")]
    [InlineData("WATCH: The ferry in the storm")]
    [InlineData("Recommended by Our Editors")]
    [InlineData("EDITORS' PICK")]
    [InlineData("Editor’s Picks")]
    [InlineData("MOST READ")]
    [InlineData("Most Popular")]
    [InlineData("Trending on Northlight")]
    [InlineData("Baca juga: Siapa pemilik feri?")]
    [InlineData("Baca Juga: Siapa pemilik feri?")]
    [InlineData("BACA JUGA: Siapa pemilik feri?")]
    [InlineData("Baca: Siapa pemilik feri?")]
    [InlineData("Lihat juga: Siapa pemilik feri?")]
    [InlineData("Simak Video \"Feri di Tengah Badai\"")]
    [InlineData("Lesen Sie mehr zum Thema")]
    [InlineData("Lesen Sie auch: Wem gehört die Fähre?")]
    [InlineData("Auch interessant")]
    [InlineData("Mehr zum Thema")]
    [InlineData("Lire aussi : À qui appartient le ferry ?")]
    [InlineData("À lire aussi")]
    [InlineData("Lea también: ¿De quién es el ferry?")]
    [InlineData("Lee también")]
    [InlineData("Leia também: De quem é a balsa?")]
    [InlineData("Lees ook: Van wie is de veerboot?")]
    [InlineData("Läs också: Vem äger färjan?")]
    [InlineData("Leggi anche: Di chi è il traghetto?")]
    [InlineData("Читайте также: Чей это паром?")]
    [InlineData("اقرأ أيضا: لمن العبارة؟")]
    public void Related_links(string line) => AssertBoilerplateInBody(line);

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("- Advertisement -")]
    [InlineData("SKIP ADVERTISEMENT")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Article continues after advertisement")]
    [InlineData("PROMOTION")]
    [InlineData("Anzeige")]
    [InlineData("Werbung")]
    [InlineData("Publicité")]
    [InlineData("Publicidad")]
    [InlineData("Publicidade")]
    [InlineData("Pubblicità")]
    [InlineData("Advertentie")]
    [InlineData("Реклама")]
    [InlineData("SCROLL TO CONTINUE WITH CONTENT")]
    [InlineData("ADVERTISEMENT SCROLL TO RESUME CONTENT")]
    [InlineData("[Gambas:Video Northlight]")]
    [InlineData("Loading...")]
    [InlineData("— Lena Bark MP (@lenabark) August 5, 2024")]
    [InlineData("Harbour closed pic.twitter.com/a1B2c3D4")]
    [InlineData("[PHOTO]https://northlight.example/ferry.jpg[/PHOTO]")]
    public void Adverts_and_embeds(string line) => AssertBoilerplateInBody(line);

    [Theory]
    [InlineData("Share this")]
    [InlineData("SHARE THIS ARTICLE ON")]
    [InlineData("Share on Facebook")]
    [InlineData("Teilen")]
    [InlineData("Partager")]
    [InlineData("Compartir")]
    [InlineData("Bagikan")]
    [InlineData("Follow us on Northgram")]
    [InlineData("Follow the Courier on Google News")]
    [InlineData("Follow Lindholm Courier on Google News")]
    [InlineData("Sign up for our island letter")]
    [InlineData("Subscribe Now to get 66% OFF")]
    [InlineData("Thanks for signing up!")]
    [InlineData("Join the Conversation")]
    [InlineData("Please read our Comment Policy before commenting.")]
    [InlineData("Your browser does not support the <audio> element.")]
    [InlineData("You can save this article by registering for free here.")]
    public void Sharing_and_sign_ups(string line) => AssertBoilerplateInBody(line);

    [Theory]
    [InlineData("(REUTERS)")]
    [InlineData("(AFP)")]
    [InlineData("(PTI)")]
    [InlineData("(Xinhua)")]
    [InlineData("– Bernama")]
    [InlineData("- KUNA")]
    [InlineData("(With inputs from agencies)")]
    [InlineData("With files from The Associated Press and Lena Bark")]
    [InlineData("—Associated Press writer Lena Bark in Elsin contributed to this report.")]
    [InlineData("Reporting by Lena Bark; Editing by Jonas Ekvik")]
    [InlineData("(Reporting by Lena Bark in Elsin; Editing by Jonas Ekvik)")]
    [InlineData("(mas)")]
    [InlineData("(nds/krs)")]
    [InlineData("Reuter")]
    [InlineData("REUTER")]
    [InlineData("Copyright © Northlight 2017-2026 All rights reserved")]
    [InlineData("© 2001-2024 Lindholm, LLC., a Northlight company")]
    [InlineData("COPYRIGHT 2023 LINDHOLM.EXAMPLE")]
    [InlineData("All rights reserved")]
    [InlineData("Alle Rechte vorbehalten.")]
    [InlineData("Tous droits réservés")]
    [InlineData("We may earn a commission when you buy through links on this page.")]
    [InlineData("First published in Lindholm Courier")]
    [InlineData("This article appeared in the Islands section of the print edition under the headline “Rough seas”")]
    [InlineData("The author or authors do not own shares in any securities mentioned in this article.")]
    [InlineData("Tagged In")]
    [InlineData("Tags: ferry, storm")]
    [InlineData("Topics: ferry, storm")]
    [InlineData("Topics:")]
    [InlineData("_____")]
    [InlineData("* * *")]
    public void Below_the_article(string line) =>
        Assert.Equal(BlockKind.Boilerplate, KindOf(line, $"Storm keeps ferry in harbour\n\n{Lede}\n\n{Second}\n\n{line}"));

    [Theory]
    [InlineData("Updated: This story has been updated with the harbour master's answer.")]
    [InlineData("UPDATE: This article was updated on 3 March to add the company's answer.")]
    [InlineData("Correction: An earlier version of this article gave the wrong number of passengers.")]
    [InlineData("CORRECTION: The ferry was built in 1994, not in 1984.")]
    [InlineData("Editor’s note: This story has been corrected to say that the ferry left on Friday.")]
    [InlineData("Editor's Note: The captain's name has been changed.")]
    [InlineData("Clarification: The company runs two ferries, of which one was in harbour.")]
    [InlineData("This story has been updated.")]
    [InlineData("This article was amended on 4 March 2024 to correct the name of the captain.")]
    [InlineData("An earlier version of this article misspelled the captain's name.")]
    [InlineData("(This story corrects the age of the captain in paragraph 4)")]
    [InlineData("Anmerkung der Redaktion: In einer früheren Fassung stand ein falscher Name.")]
    [InlineData("Korrektur: Die Fähre wurde 1994 gebaut.")]
    public void Notes_of_the_outlet_are_notes(string line)
    {
        Assert.Equal(BlockKind.Note, KindOf(line, $"Storm keeps ferry in harbour\n\n{Lede}\n\n{Second}\n\n{line}"));
        Assert.Equal(BlockKind.Note, KindOf(line, $"{Lede}\n\n{Second}\n\n{line}\n", "a.md"));
    }

    [Theory]
    [InlineData("The passengers were told to read more about the storm on a sign that hung beside the door of the office.")]
    [InlineData("Advertisement money has fallen by half, the owner of the paper said.")]
    [InlineData("“Share this with everybody,” she said, and handed out the soup.")]
    [InlineData("Related companies own the other half of the harbour.")]
    [InlineData("Watch out, the sailors said.")]
    [InlineData("Correction fluid was found on the list of passengers.")]
    [InlineData("Most read the letter only after the ferry had left.")]
    [InlineData("The ferry was loading...")]
    [InlineData("Updated rules for ferries will apply from May, the ministry said.")]
    [InlineData("He told Reuters.")]
    [InlineData("Opinion is divided among the islanders, who want the ferry but not its noise.")]
    [InlineData("Read more books, the teacher told the children who waited in the harbour.")]
    public void The_same_words_in_a_sentence_are_the_article_s_own(string line) =>
        Assert.Equal(BlockKind.Paragraph, KindOf(line, $"{Lede}\n\n{line}\n\n{Second}"));

    [Fact]
    public void A_link_s_headline_on_the_next_line_belongs_to_it() =>
        Assert.Equal(BlockKind.Boilerplate, KindOf("Who owns the ferry?", $"{Lede}\n\nAlso Read:\nWho owns the ferry?\n\n{Second}"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void More_lines_than_an_article_has_end_in_one_paragraph(string end)
    {
        var draft = Some.Draft(string.Concat(Enumerable.Repeat($"The log of the ferry{end}", 30_000)));

        Assert.True(draft.Blocks.Count <= 20_001);
        Assert.Equal(new(BlockKind.Paragraph, draft.Text.TrimEnd().Length), (draft.Blocks[^1].Kind, draft.Blocks[^1].Span.End));
    }

    private static void AssertBoilerplateInBody(string line)
    {
        Assert.Equal(BlockKind.Boilerplate, KindOf(line, $"Storm keeps ferry in harbour\n\n{Lede}\n\n{line}\n\n{Second}"));
        Assert.Equal(BlockKind.Boilerplate, KindOf(line, $"Storm keeps ferry in harbour\n\n{Lede}\n{line}\n{Second}"));
    }

    private static BlockKind KindOf(string line, string text, string name = "a.txt")
    {
        var draft = Some.Draft(text, name);
        return draft.Blocks.Single(block => block.Span.Of(draft.Text).Contains(line.AsSpan(0, Math.Min(line.Length, 30)), StringComparison.Ordinal)).Kind;
    }
}
