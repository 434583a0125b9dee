using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Tests.Dates;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("TEHERAN – Iran will", "TEHERAN", "Tehran", null)]
    [InlineData("AMMAN — The king", "AMMAN", "Amman", null)]
    [InlineData("Pretoria - South Africa", "Pretoria", "Pretoria", null)]
    [InlineData("SHAH ALAM: The sultan", "SHAH ALAM", "Shah Alam", null)]
    [InlineData("NEW DELHI (Reuters) - India", "NEW DELHI", "New Delhi", "Reuters")]
    [InlineData("MEXICO CITY (AP) — A court", "MEXICO CITY", "Mexico City", "Associated Press")]
    [InlineData("LONDON, March 23 - The bank", "LONDON", "London", null)]
    [InlineData("NEW DELHI, Nov 17 (PTI) The court", "NEW DELHI", "New Delhi", "Press Trust of India")]
    [InlineData("WINTERSBURG, Ariz, March 30 - A mine", "WINTERSBURG", "Wintersburg", null)]
    [InlineData("JAKARTA, KOMPAS.com - The capital", "JAKARTA", "Jakarta", "KOMPAS.com")]
    [InlineData("RIO DE JANEIRO – “No,” he said", "RIO DE JANEIRO", "Rio de Janeiro", null)]
    [InlineData("PORT-AU-PRINCE -- Haiti", "PORT-AU-PRINCE", "Port-au-Prince", null)]
    [InlineData("NEWPORT NEWS, Va. (AP) — The yard", "NEWPORT NEWS", "Newport News", "Associated Press")]
    [InlineData("Port Elsin – Die Fahrrinne", "Port Elsin", "Port Elsin", null)]
    public void The_place_is_found_and_spelled_as_usual(string text, string printed, string place, string? agency)
    {
        var dateline = Dateline.At(text, new(0, text.Length));

        Assert.Equal(printed, dateline?.Place.Of(text).ToString());
        Assert.Equal(place, dateline?.PlaceName);
        Assert.Equal(agency, dateline?.Credit?.Name);
    }

    [Theory]
    [InlineData("CORRECTION – An article said")]
    [InlineData("EXCLUSIVE: The minister")]
    [InlineData("TODAY HALVERN – The minister")]
    [InlineData("HALVERN DAILY NEWS - The minister")]
    [InlineData("Gaza – a strip of land – is")]
    [InlineData("UN officials said on Friday - and Monday")]
    [InlineData("The mayor - The one of Orsa - said")]
    [InlineData("Well-known people came.")]
    public void Other_openings_are_no_dateline(string text) => Assert.Null(Dateline.At(text, new(0, text.Length)));
}
