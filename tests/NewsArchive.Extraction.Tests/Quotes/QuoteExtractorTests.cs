using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Tests.Quotes;

public sealed class QuoteExtractorTests
{
    [Theory]
    [InlineData("VELMAR, Nov 14 (KNA) – The votes will be counted again, Pell said.", "The votes will be counted again")]
    [InlineData("The 85 litres in the note, Pell said, included a tunnel.", "The 85 litres in the note, Pell said, included a tunnel")]
    [InlineData("It began last year; the board has kept it, Pell said.", "the board has kept it")]
    [InlineData("The board denied on Friday that the dam was leaking, and criticized the paper for its haste.", "the dam was leaking")]
    [InlineData("The Evening Ledger reported on Wednesday, citing an official, that a box was lost.", "a box was lost")]
    public void An_indirect_quote_is_the_reported_clause_alone(string text, string expected)
    {
        Assert.Equal(expected, Assert.Single(Quotes.In(text, "Joran Pell")).Text);
    }

    [Theory]
    [InlineData("It is over, according to a note seen by the paper.", "a note")]
    [InlineData("One of the night engineers, who was tired, said the dam had leaked.", "One of the night engineers")]
    [InlineData("“I answer first,” he said by telephone.", "he")]
    [InlineData("Report says that the dam had leaked.", "Report")]
    [InlineData("A Coastline Wire report said that the dam had leaked.", "A Coastline Wire report")]
    public void The_speaker_is_the_phrase_that_names_who_speaks(string text, string speaker)
    {
        Assert.Equal(speaker, Assert.Single(Quotes.In(text)).Speaker);
    }

    [Fact]
    public void A_pronoun_means_the_one_person_whom_its_paragraph_names()
    {
        var quotes = Quotes.In("“You had four years,” Casimir Dol said.\n\nIt was a sharp line, and Marta Tond had expected it. “Deeper,” she replied.", "Casimir Dol", "Marta Tond");

        Assert.Equal("Marta Tond", quotes[^1].Party);
    }

    [Fact]
    public void A_deputy_is_not_the_one_whose_deputy_it_is()
    {
        var quotes = Quotes.In("Petra Hall, the commission's chair, was away.\n\nThe deputy chair said the papers had been found.", "Petra Hall");

        Assert.Null(Assert.Single(quotes).Party);
    }

    [Fact]
    public void Direct_words_split_by_their_cue_are_direct_on_both_sides()
    {
        var quotes = Quotes.In("“We do not ask for money,” said Nils Ost, head of the union, “we ask for brakes that hold.”", "Nils Ost");

        Assert.All(quotes, quote => Assert.Equal((QuoteType.Direct, "Nils Ost"), (quote.Type, quote.Party)));
    }

    [Fact]
    public void Speaker_after_the_verb_is_attributed()
    {
        var quote = Quotes.In("“We will appeal,” said Anna Berg.", "Anna Berg").Single();

        Assert.Equal(("Anna Berg", "Anna Berg", "said"), (quote.Speaker, quote.Party, quote.Cue));
        Assert.Equal("“We will appeal,”", quote.Text);
        Assert.Equal(QuoteType.Direct, quote.Type);
    }

    [Fact]
    public void Owner_of_the_speaker_is_not_the_speaker()
    {
        var quote = Quotes.In("“He will appeal,” Berg’s lawyer said.", "Anna Berg").Single();

        Assert.Equal(("Berg’s lawyer", null), (quote.Speaker, quote.Party));
    }

    [Fact]
    public void Person_in_a_phrase_behind_the_role_is_not_the_speaker() =>
        Assert.Null(Quotes.In("“It is late,” a spokesman for Anna Berg said.", "Anna Berg").Single().Party);

    [Fact]
    public void Pronoun_means_the_person_the_text_is_about() =>
        Assert.Equal("Anna Berg", Quotes.In("Anna Berg arrived late. She had met Paul Lind. “The road was flooded,” she said.", "Anna Berg", "Paul Lind").Single().Party);

    [Fact]
    public void Pronoun_of_the_other_gender_is_not_the_last_speaker() =>
        Assert.Equal(["Anna Berg", "Paul Lind"], Quotes.In("Anna Berg met Paul Lind. “I lost,” she said. “So did I,” he said.", "Anna Berg", "Paul Lind").Select(quote => quote.Party));

    [Fact]
    public void Role_means_the_person_introduced_with_it() =>
        Assert.Equal("Paul Lind", Quotes.In("Finance Minister Paul Lind met Anna Berg. “There is no money,” the minister said.", "Anna Berg", "Paul Lind").Single().Party);

    [Fact]
    public void Role_of_two_people_stays_unresolved() =>
        Assert.Null(Quotes.In("Minister Paul Lind met Minister Anna Berg. “There is no money,” the minister said.", "Anna Berg", "Paul Lind").Single().Party);

    [Fact]
    public void Quotation_over_several_paragraphs_has_one_speaker() =>
        Assert.Equal(["Anna Berg", "Anna Berg"], Quotes.In("Anna Berg said: “We counted twice.\n\n“We found nothing.”", "Anna Berg").Select(quote => quote.Party));

    [Fact]
    public void Quotation_announced_by_the_paragraph_before_has_its_speaker() =>
        Assert.Equal("Anna Berg", Quotes.In("Anna Berg continued:\n\n“We counted twice, and then once more.”", "Anna Berg").Single().Party);

    [Fact]
    public void Quotation_between_two_people_without_a_cue_has_no_speaker() =>
        Assert.Null(Quotes.In("The room where Anna Berg met Paul Lind was cold.\n\n“I have not slept since Tuesday.”", "Anna Berg", "Paul Lind").Single().Speaker);

    [Fact]
    public void Marked_words_in_a_reported_clause_are_a_part_of_its_quote()
    {
        const string Text = "Berg said the tender was “rotten” and should be repeated.";
        var quote = Quotes.In(Text, "Anna Berg").Single();

        Assert.Equal((QuoteType.Indirect, "the tender was “rotten” and should be repeated"), (quote.Type, quote.Text));
        Assert.Equal("“rotten”", Assert.Single(quote.Quote.Marked).Of(Text).ToString());
    }

    [Fact]
    public void Marked_words_that_the_reporters_clause_leads_up_to_are_mixed()
    {
        var quote = Quotes.In("Berg rejected the report as “outright lies”.", "Anna Berg").Single();

        Assert.Equal((QuoteType.Mixed, "“outright lies”", "reject"), (quote.Type, quote.Text, quote.Quote.Verb));
    }

    [Theory]
    [InlineData("“We are safe,” Rowan Bank spokeswoman Anna Berg said.", "Rowan Bank")]
    [InlineData("“We are safe,” said Anna Berg, a spokeswoman for the Rowan Bank.", "Rowan Bank")]
    [InlineData("“She is innocent,” a lawyer for Paul Lind said.", "Paul Lind")]
    public void Spokesperson_speaks_for_somebody(string text, string principal) => Assert.Equal(principal, Quotes.In(text, "Anna Berg", "Paul Lind").Single().OnBehalfOf);

    [Theory]
    [InlineData("“It is late,” a Western diplomat said.", SpeakerKind.Role)]
    [InlineData("“It is late,” Anna Berg said.", SpeakerKind.Name)]
    [InlineData("“It is late,” she said.", SpeakerKind.Pronoun)]
    [InlineData("“It is late,” Anna Berg and Paul Lind said.", SpeakerKind.Several)]
    public void Kind_of_the_speaker_is_told(string text, SpeakerKind kind) => Assert.Equal(kind, Quotes.In(text, "Anna Berg", "Paul Lind").Single().Quote.SpeakerKind);

    [Fact]
    public void Joint_speakers_are_all_named() =>
        Assert.Equal(["Anna Berg", "Paul Lind"], Quotes.In("“It is late,” said Anna Berg and Paul Lind.", "Anna Berg", "Paul Lind").Single().Quote.JointSpeakers.Select(speaker => speaker.Party!.Name));

    [Fact]
    public void Denial_of_a_report_points_at_what_the_outlet_says_itself()
    {
        var quotes = Quotes.In("The Evening Ledger reported that the fund was empty.\n\nBerg rejected the report as “pure invention.”", "Anna Berg");

        Assert.Equal(0, quotes[1].Quote.DeniedQuote);
    }

    [Theory]
    [InlineData("„Wir haben nichts gefunden“, sagte Jonas Weid der Agentur.", "de", "Jonas Weid")]
    [InlineData("Der Zeitung sagte Jonas Weid: „Wir haben nichts gefunden.“", "de", "Jonas Weid")]
    [InlineData("„Wir haben nichts gefunden“, so Jonas Weid.", "de", "Jonas Weid")]
    [InlineData("Selon Claire Morel, le port est « au bord du gouffre ».", "fr", "Claire Morel")]
    [InlineData("Marta Ruiz, la alcaldesa, dijo: “El puente es seguro”.", "es", "Marta Ruiz")]
    [InlineData("Menurut Budi Santoso, jembatan itu “aman untuk dilalui”.", "id", "Budi Santoso")]
    public void Speaker_is_found_by_the_words_of_the_language(string text, string language, string speaker) =>
        Assert.Equal(speaker, Quotes.In(text, Quotes.Parties(text, [speaker], []), language: language).Single().Party);

    [Fact]
    public void Arabic_speaker_stands_behind_the_verb() =>
        Assert.Equal("الوزير كريم ناصر", Quotes.In("قال الوزير كريم ناصر: «الجسر آمن».", [], language: "ar").Single().Speaker);

    [Fact]
    public void Body_is_meant_by_its_noun_and_by_it()
    {
        const string Text = "The Velm Health Ministry closed two schools on Monday. “The water is safe,” the ministry said. “It was tested,” it said.";

        Assert.Equal(["Velm Health Ministry", "Velm Health Ministry"], Quotes.In(Text, Quotes.Parties(Text, [], ["Velm Health Ministry"])).Select(quote => quote.Party));
    }

    [Fact]
    public void Noun_of_a_body_that_two_bear_stays_open_and_never_means_its_chief()
    {
        const string Two = "The Velm Council met the Port Elsin Council. “We agree,” the council said.";

        Assert.Null(Quotes.In(Two, Quotes.Parties(Two, [], ["Velm Council", "Port Elsin Council"])).Single().Party);
        Assert.Null(Quotes.In("Council leader Paul Lind left. “We are tired,” the council said.", "Paul Lind").Single().Party);
    }

    [Fact]
    public void Age_alone_means_the_person_of_that_age()
    {
        Assert.Equal("Anna Berg", Quotes.In("Anna Berg, 45, met Paul Lind, 51. “I am tired,” the 45-year-old said.", "Anna Berg", "Paul Lind").Single().Party);
    }

    [Theory]
    [InlineData("Berg said that the harbour would stay closed until Friday.", "the harbour would stay closed until Friday", "Berg")]
    [InlineData("Nine boats have sunk, according to the coast guard.", "Nine boats have sunk", "the coast guard")]
    [InlineData("According to the coast guard, nine boats have sunk.", "nine boats have sunk", "the coast guard")]
    [InlineData("The talks are over for now, an official said.", "The talks are over for now", "an official")]
    [InlineData("Berg told reporters on Monday that the harbour would stay closed.", "the harbour would stay closed", "Berg")]
    [InlineData("Officials say the harbour will stay closed.", "the harbour will stay closed", "Officials")]
    public void Reported_clause_is_an_indirect_quote(string text, string words, string speaker)
    {
        var quote = Quotes.In(text, "Anna Berg").Single();

        Assert.Equal((QuoteType.Indirect, words, speaker), (quote.Type, quote.Text, quote.Speaker));
    }

    [Theory]
    [InlineData("Berg did not say whether she would resign.")]
    [InlineData("Berg declined to say that it was over.")]
    [InlineData("Few would dare to say “no” to Berg.")]
    [InlineData("Her third novel, “The Salt Road,” sold badly.")]
    [InlineData("Police arrested Viktor “The Clerk” Berg.")]
    [InlineData("The word “kelter” means a boat.")]
    [InlineData("The so-called “green” cement was dear.")]
    [InlineData("The “reformers” lost again.")]
    public void What_nobody_said_is_no_quote(string text) => Assert.Empty(Quotes.In(text, "Anna Berg"));

    [Theory]
    [InlineData("„Wir bleiben hier“, sagte Jonas Weid.", "Jonas Weid")]
    [InlineData("«Nous restons ici», a déclaré Claire Morel.", "Claire Morel")]
    [InlineData("«Nos quedamos aquí», dijo Marta Ruiz.", "Marta Ruiz")]
    [InlineData("“Kami tetap di sini,” ujar Budi Santoso.", "Budi Santoso")]
    public void Direct_speech_of_other_languages_is_attributed(string text, string speaker) =>
        Assert.Equal(speaker, Quotes.In(text, speaker).Single().Party);

    [Theory]
    [InlineData("“It may fail,” Berg said in a statement.", "statement")]
    [InlineData("In a letter to the council, Berg wrote that the dam “may fail at any hour”.", "letter")]
    [InlineData("“It may fail,” Berg tweeted.", "post")]
    [InlineData("“It may fail,” Berg said during a phone call.", "phone call")]
    [InlineData("“It may fail,” Berg added in her letter.", "letter")]
    public void Medium_named_beside_the_cue_is_kept(string text, string medium) =>
        Assert.Equal(medium, Quotes.In(text, "Anna Berg").Single().Medium);

    [Theory]
    [InlineData("Berg told Paul Lind earlier this month that it was over.")]
    [InlineData("“It is over,” Berg said in a letter addressed to Lind, the top official.")]
    public void Addressee_is_kept(string text) =>
        Assert.Equal("Paul Lind", Quotes.In(text + " Paul Lind was not there.", "Anna Berg", "Paul Lind")[0].Addressee);

    [Fact]
    public void Denial_points_at_the_quote_of_the_report_it_rejects()
    {
        var quotes = Quotes.In("A Reuters report said Anna Berg told Paul Lind that the fund was empty.\n\nLater Carl Moor rejected the report as “outright lies.”", "Anna Berg", "Paul Lind", "Carl Moor");

        Assert.Equal(["Anna Berg", "Carl Moor"], quotes.Select(quote => quote.Party));
        Assert.Equal((false, true), (quotes[0].Quote.Denies, quotes[1].Quote.Denies));
        Assert.Equal(0, quotes[1].Quote.DeniedQuote);
        Assert.Equal("rejected the report as", quotes[1].Cue);
    }

    [Fact]
    public void Chain_of_a_letter_comes_from_the_sentence_about_its_publication()
    {
        const string Text = "“We are one,” Berg said in a letter to Lind.\n\nThe letter was published by the Karda news agency on Thursday, as quoted by Nahr Television, Friday (17/11/2023).";
        var quote = Quotes.In(Text, Quotes.Parties(Text, ["Anna Berg", "Paul Lind"], []), new PartialDate(2023, 11, 17)).Single();

        Assert.Equal("Karda → Nahr Television", quote.Chain);
        Assert.Equal(["2023-11-16", "2023-11-17"], quote.Quote.Chain.Select(source => source.Date.ToString()));
    }

    [Theory]
    [InlineData("“The convoy has left,” Anna Berg said, as quoted by Nahr Television.", "Nahr Television")]
    [InlineData("“The convoy has left,” Anna Berg told the Evening Ledger.", "Evening Ledger")]
    [InlineData("A report by Coastline Wire said Anna Berg had called the truce “a pause”.", "Coastline Wire")]
    [InlineData("The Evening Ledger, citing Reuters, reported that Anna Berg had left the country.", "Evening Ledger")]
    public void Chain_names_who_relayed_the_words(string text, string relay) => Assert.Equal(relay, Quotes.In(text, "Anna Berg").Single().Chain);

    [Fact]
    public void Every_link_of_a_chain_is_one_of_the_given_sources()
    {
        var draft = Quotes.Draft("“The convoy has left,” Anna Berg said, as quoted by Nahr Television.");
        var sources = NewsArchive.Extraction.Sources.CitedSourceExtractor.Extract(draft, [], null);
        var link = QuoteExtractor.Extract(draft, [], sources).Quotes.Single().Chain.Single();

        Assert.Same(sources.Single(), link);
    }
}
