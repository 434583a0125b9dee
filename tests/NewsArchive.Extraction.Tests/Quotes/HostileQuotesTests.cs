using System.Diagnostics;

namespace NewsArchive.Extraction.Tests.Quotes;

public sealed class HostileQuotesTests
{
    // Very generous, since the machine may be busy; work that grew with the square of the text would take far longer.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static TheoryData<string, string> Texts => new()
    {
        { "nothing", "" },
        { "blanks", " \n\n \t\n\n" },
        { "one mark", "\"" },
        { "marks only", new string('"', 10_001) },
        { "opening marks", new string('“', 10_001) },
        { "opening marks with words", string.Concat(Enumerable.Repeat("“a ", 100_000)) },
        { "single marks", string.Concat(Enumerable.Repeat("‘a s’ ", 100_000)) },
        { "nested", string.Concat(Enumerable.Repeat("“a ‘b ", 50)) + string.Concat(Enumerable.Repeat(" c’ d” ", 50)) },
        { "said", string.Concat(Enumerable.Repeat("said ", 100_000)) },
        { "commas", string.Concat(Enumerable.Repeat("Berg, ", 50_000)) + "said." },
        { "cues", string.Concat(Enumerable.Repeat("“a,” Berg said, ", 20_000)) },
        { "according to", string.Concat(Enumerable.Repeat("according to Berg as quoted by Reuters a day after ", 8_000)) },
        { "capitals", string.Concat(Enumerable.Repeat("Berg ", 50_000)) + "said it was late." },
        { "lines", string.Concat(Enumerable.Repeat("“It is late.\n", 50_000)) },
        { "two megabytes", string.Concat(Enumerable.Repeat("Anna Berg spoke. “It is late,” she said.\n\n", 50_000)) },
        { "ten thousand marks in one line", string.Concat(Enumerable.Repeat("“a” „b“ «c» ", 5_000)) },
        { "nested fifty deep in turn", string.Concat(Enumerable.Repeat("“‘«", 17)) + "late" + string.Concat(Enumerable.Repeat("»’”", 17)) + ", Berg said." },
        { "German", string.Concat(Enumerable.Repeat("„Es ist spät“, so Berg, und nach Angaben von Berg sei „alles vorbei“. ", 5_000)) },
        { "Arabic", string.Concat(Enumerable.Repeat("قال كريم ناصر: «الجسر آمن». وأضاف: ", 5_000)) },
        { "lone surrogates", "“\ud83d a,” \udc00 Berg said \ud83d." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_is_read_in_time_and_every_span_stays_inside(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        var quotes = Quotes.In(text, "Anna Berg");

        Assert.True(watch.Elapsed < Limit, $"{name}: {watch.Elapsed}");
        Assert.All(quotes, quote => Assert.InRange(quote.Quote.Span.End, 1, text.Length));
    }

    public static TheoryData<string, string> Repeated => new()
    {
        { "marks", "“a " },
        { "marked words", "\"a b c,\" " },
        { "said", "said " },
        { "sentences", "The mayor said that Berg was late, according to Reuters on Friday. " },
        { "sources", "according to Anna Berg as quoted by Reuters a day after " },
        { "paragraphs", "Anna Berg denied the report as “a lie”. “It is late,” she said.\n\n" },
    };

    /// <summary>Four times the text may take about four times as long; work that grows with the square takes sixteen times.</summary>
    [Theory]
    [MemberData(nameof(Repeated))]
    public void The_work_grows_with_the_length_of_the_text(string name, string unit)
    {
        var count = 150_000 / unit.Length;
        Time(count);

        // Others may use the machine meanwhile: one good measure of several is enough, which a square never gives.
        var growths = Enumerable.Range(0, 5).Select(_ => Time(4 * count) / Time(count));

        Assert.True(growths.Any(growth => growth < 9), $"{name}: four times the text took nine times as long or longer");

        double Time(int times)
        {
            var text = string.Concat(Enumerable.Repeat(unit, times));
            var watch = Stopwatch.StartNew();
            Quotes.In(text, "Anna Berg");
            return watch.Elapsed.TotalMilliseconds;
        }
    }

    [Theory]
    [InlineData("Open https://example.org/?q=\"boat\"&s=\"red\" in the browser.")]
    [InlineData("Type print(\"hello\") or say(\"boat\") and press Enter.")]
    [InlineData("It costs 5\" more than the 6' one.")]
    public void Marks_in_addresses_and_code_are_nobodys_words(string text) => Assert.Empty(Quotes.In(text, "Anna Berg"));

    [Fact]
    public void Passages_without_anybody_near_have_no_speaker()
    {
        var text = "The wind turned north.\n\n" + string.Concat(Enumerable.Repeat("“It was dark when they came.”\n\n", 20));

        Assert.All(Quotes.In(text), quote => Assert.Null(quote.Speaker));
    }
}
