using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Tests.Dates;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("10:30")]
    [InlineData("10:30:15")]
    [InlineData("10:30Z")]
    [InlineData("10:30+07:00")]
    [InlineData("23:59:59-09:30")]
    public void A_time_is_read_as_it_was_written(string written)
    {
        Assert.True(ClockTime.TryParse(written, out var time));
        Assert.Equal(written, time.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("24:00")]
    [InlineData("10:30z")]
    [InlineData("10:30Zulu")]
    [InlineData("10:30+7")]
    [InlineData("noon")]
    public void Anything_else_is_no_time(string written) => Assert.False(ClockTime.TryParse(written, out _));
}
