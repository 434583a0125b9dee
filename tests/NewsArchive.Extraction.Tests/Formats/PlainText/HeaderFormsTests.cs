namespace NewsArchive.Extraction.Tests.Formats.PlainText;

/// <summary>What lines above the article declare, in the forms that pages and scrapers write them.</summary>
public sealed class HeaderFormsTests
{
    private const string Body = "The ferry to Elsin stayed in harbour on Friday because of the storm, and nobody could say when it would leave.";

    [Theory]
    [InlineData("date 2023-11-17 loading…", "2023-11-17")]
    [InlineData("date 2023-11-17 loading...", "2023-11-17")]
    [InlineData("Date: 17 November 2023", "2023-11-17")]
    [InlineData("Published: Nov 17, 2023 10:30 IST", "2023-11-17")]
    [InlineData("Published Jun 04, 2026 • Last updated 1 day ago • 2 minute read", "2026-06-04")]
    [InlineData("First Published: November 17, 2023, 10:30 IST", "2023-11-17")]
    [InlineData("First published on Nov 17, 2023 10:30 AM IST", "2023-11-17")]
    [InlineData("Nov 17, 2023, 10:30 IST", "2023-11-17")]
    [InlineData("TNN / Nov 17, 2023, 10:30 IST", "2023-11-17")]
    [InlineData("17 November 2023 10:30 GMT", "2023-11-17")]
    [InlineData("11 Jul 2022", "2022-07-11")]
    [InlineData("30. Januar 2024", "2024-01-30")]
    [InlineData("28.04.2023 | 17:52 Uhr", "2023-04-28")]
    [InlineData("05.09.2024 | 2:03 min", "2024-09-05")]
    [InlineData("Veröffentlicht am 13. Mai 2026 um 15:44", "2026-05-13")]
    [InlineData("Publié le 13 mai 2026 à 15h44", "2026-05-13")]
    [InlineData("Jumat, 17 November 2023 - 10:30 WIB", "2023-11-17")]
    [InlineData("Friday, November 17, 2023 at 10:30 a.m.", "2023-11-17")]
    [InlineData("Posted on 17 November 2023", "2023-11-17")]
    [InlineData("Mira Patel | Nov 17, 2023", "2023-11-17")]
    public void A_day(string line, string day)
    {
        Assert.Equal(day, Some.Article($"{line}\n\n{Body}").DatePublished?.Value.ToString());
        Assert.Equal(BlockKind.Boilerplate, Some.Draft($"{line}\n\n{Body}").Blocks[0].Kind);
    }

    [Theory]
    [InlineData("Updated: July 18, 2022 5:36:50 pm")]
    [InlineData("Last updated on July 18, 2022")]
    [InlineData("Stand: 18.07.2022, 17:52 Uhr")]
    public void The_day_of_a_change_is_not_that_of_the_publication(string line) =>
        Assert.Equal("2022-07-18", Some.Article($"{line}\n\n{Body}").DateModified?.Value.ToString());

    [Theory]
    [InlineData("By Mira Patel", "Mira Patel")]
    [InlineData("By Mira Patel and Jonas Lind", "Mira Patel", "Jonas Lind")]
    [InlineData("By Simone M. BraskDecember 11, 2023", "Simone M. Brask")]
    [InlineData("By Mira Patel5 days ago", "Mira Patel")]
    [InlineData("By Associated Press5 days ago", "Associated Press")]
    [InlineData("By Dec 19, 2023")]
    [InlineData("Written by Mira Patel | Halvern |", "Mira Patel")]
    [InlineData("Written By: Mira Patel", "Mira Patel")]
    [InlineData("Von Karim Lindholm", "Karim Lindholm")]
    [InlineData("Par Zoé Brask", "Zoé Brask")]
    [InlineData("Por Lucía Brask", "Lucía Brask")]
    [InlineData("Oleh Dewi Brask", "Dewi Brask")]
    [InlineData("Photos and Story By Lotte Brask", "Lotte Brask")]
    [InlineData("Reporter: Dewi Brask", "Dewi Brask")]
    [InlineData("Penulis: Dewi Brask", "Dewi Brask")]
    [InlineData("Author: Mira Patel", "Mira Patel")]
    [InlineData("Editor: Dewi Brask")]
    [InlineData("Guest Essay")]
    public void A_byline(string line, params string[] names)
    {
        var article = Some.Article($"{line}\n\n{Body}");

        Assert.Equal(names, article.Byline.Select(name => name.Value));
        Assert.Equal(BlockKind.Boilerplate, article.Draft.Blocks[0].Kind);
    }

    [Fact]
    public void An_address_alone_and_an_empty_line() =>
        Assert.Equal("https://courier.example/storm", Some.Article($"https://courier.example/storm\n\n{Body}").CanonicalUrl?.Value);

    [Theory]
    [InlineData("Source: Lindholm Courier", "Lindholm Courier")]
    [InlineData("Publisher: Lindholm Courier", "Lindholm Courier")]
    public void A_publisher(string line, string name) => Assert.Equal(name, Some.Article($"{line}\n\n{Body}").Publisher?.Value);

    [Theory]
    [InlineData("Title: Storm keeps ferry in harbour")]
    [InlineData("Headline: Storm keeps ferry in harbour")]
    public void A_title(string line) => Assert.Equal("Storm keeps ferry in harbour", Some.Article($"{line}\n\n{Body}").Headline?.Value);

    [Theory]
    [InlineData("Ferry waits in Elsin. Foto/REUTERS", "Reuters")]
    [InlineData("Ferry waits in Elsin. Photo/REUTERS", "Reuters")]
    [InlineData("Ferry waits in Elsin. File Photo/Reuters", "Reuters")]
    [InlineData("Ferry waits in Elsin. Photo: Rockridge Games", "Rockridge Games")]
    [InlineData("Ferry waits in Elsin. Photo by Lotte Brask /AP", "Lotte Brask /AP")]
    [InlineData("The ferry waits in Elsin (AP Photo/Lotte Brask)", "Lotte Brask")]
    [InlineData("The ferry waits in Elsin (Picture: PA)", "PA Media")]
    [InlineData("The ferry waits in Elsin(Image credit: Northlight)", "Northlight")]
    [InlineData("The ferry waits in Elsin. Credit: Lotte Brask", "Lotte Brask")]
    [InlineData("The ferry waits.Credit...Lotte Brask/Northlight", "Lotte Brask/Northlight")]
    [InlineData("Lotte Brask/Getty Images", "Lotte Brask/Getty Images")]
    [InlineData("Foto: Lotte Brask (Getty)", "Lotte Brask (Getty")]
    [InlineData("Die Fähre wartetBild: Lotte Brask/dpa/picture alliance", "Lotte Brask/dpa/picture alliance")]
    [InlineData("© Imago/Northlight/Lotte Brask", "Imago/Northlight/Lotte Brask")]
    [InlineData("© AFP | HANDOUT", "AFP | HANDOUT")]
    [InlineData("The ferry in harbour. Photo by - /AFP via Getty Images", "AFP via Getty Images")]
    [InlineData("Legende: Die Fähre im Hafen von Elsin.", null)]
    [InlineData("Image: The ferry in the harbour of Elsin", null)]
    [InlineData("Caption: The ferry in the harbour of Elsin.", null)]
    [InlineData("FILE PHOTO: The ferry in the harbour of Elsin.", null)]
    [InlineData("Feri di pelabuhan Elsin (Dok. Northlight)", "Northlight")]
    [InlineData("Feri di pelabuhan Elsin (ANTARA FOTO/Dewi Brask)", "Dewi Brask")]
    public void A_caption(string line, string? credit)
    {
        var article = Some.Article($"Storm keeps ferry in harbour\n\n{line}\n\n{Body}\n\n{Body}");
        var caption = article.Draft.Blocks.Single(block => block.Span.Of(article.Draft.Text).ToString() == line);

        Assert.Equal(BlockKind.Caption, caption.Kind);
        Assert.Equal(credit, article.Credits.SingleOrDefault()?.Name);
    }

    [Theory]
    [InlineData("TEHERAN – The", "Tehran")]
    [InlineData("KYOTO – The", "Kyoto")]
    [InlineData("AMMAN — The", "Amman")]
    [InlineData("AMMAN -- The", "Amman")]
    [InlineData("Pretoria - The", "Pretoria")]
    [InlineData("Makkah: The", "Mecca")]
    [InlineData("SHAH ALAM: The", "Shah Alam")]
    [InlineData("NEW DELHI (Reuters) - The", "New Delhi")]
    [InlineData("MEXICO CITY (AP) — The", "Mexico City")]
    [InlineData("LONDON, March 23 - The", "London")]
    [InlineData("JAKARTA, NORTHLIGHT.com - The", "Jakarta")]
    [InlineData("NEW DELHI, Nov 17 (PTI) The", "New Delhi")]
    [InlineData("WINTERSBURG, Ariz, March 30 - The", "Wintersburg")]
    public void A_place_line(string opening, string place) =>
        Assert.Equal(place, Some.Article($"Storm keeps ferry in harbour\n\n{opening}{Body[3..]}\n\n{Body}").Dateline?.Value);

    [Theory]
    [InlineData("VIVA - The")]
    [InlineData("Update: The")]
    public void No_place_line(string opening) =>
        Assert.Null(Some.Article($"Storm keeps ferry in harbour\n\n{opening}{Body[3..]}\n\n{Body}").Dateline);
}
