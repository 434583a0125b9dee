using NewsArchive.Web.Commands;

namespace NewsArchive.Web.Tests.Commands;

public sealed class ProgressLineTests
{
    [Fact]
    public void Rate_and_remaining_time_are_told_once_they_mean_something()
    {
        Assert.Equal("3 files", ProgressLine.Of(3, "files", null, TimeSpan.FromSeconds(1)));
        Assert.Equal("3 files, 10 %", ProgressLine.Of(3, "files", 0.1, TimeSpan.FromSeconds(1)));
        Assert.Equal("1,200 files, 60 a second", ProgressLine.Of(1200, "files", null, TimeSpan.FromSeconds(20)));
        Assert.Equal("1,200 files, 25 %, 60 a second, 60 s left", ProgressLine.Of(1200, "files", 0.25, TimeSpan.FromSeconds(20)));
        Assert.Equal("90,000 files, 50 %, 25 a second, 60 min left", ProgressLine.Of(90_000, "files", 0.5, TimeSpan.FromHours(1)));
    }
}
