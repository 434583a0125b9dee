using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats;

public sealed class InternetDateTests
{
    [Theory]
    [InlineData("Fri, 17 Nov 2023 10:30:00 +0700", "2023-11-17T10:30:00+07:00")]
    [InlineData("17 Nov 2023 10:30 GMT", "2023-11-17T10:30:00Z")]
    [InlineData("Friday, 17-Nov-23 10:30:00 PDT", "2023-11-17T10:30:00-07:00")]
    [InlineData("Fri, 17 Nov 1995 23:59:60 +0000 (UTC)", "1995-11-17T23:59:59+00:00")]
    [InlineData("Fri, 17 Nov 2023 10:30:00 IST", "2023-11-17T10:30:00")]
    [InlineData("Fri, 17 November 2023", "2023-11-17")]
    [InlineData("Fri, 17 Nov 2023 25:30:00 +0700", "2023-11-17")]
    [InlineData("Fri, 31 Feb 2023 10:30:00 GMT", "Fri, 31 Feb 2023 10:30:00 GMT")]
    [InlineData("2023-11-17T10:30:00Z", "2023-11-17T10:30:00Z")]
    [InlineData("last week", "last week")]
    public void It_is_written_as_in_ISO_8601(string value, string expected) => Assert.Equal(expected, InternetDate.ToIso(value));
}
