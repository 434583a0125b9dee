using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests;

/// <summary>Small builders for what a test needs to begin with.</summary>
internal static class Some
{
    public static IncomingFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    public static ArticleDraft Draft(string text, string name = "article.txt") => Assert.Single(FormatReaders.Read(File(name, text)).Drafts);

    public static ExtractedArticle Article(string text, string name = "article.txt") =>
        ArticleExtractor.Extract(Draft(text, name), ExtractionParts.Metadata);
}
