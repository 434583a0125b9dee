using System.Text;
using NewsArchive.Extraction;

namespace NewsArchive.Benchmarks.News;

/// <summary>
/// Invented news of 20 years in any number. An article depends on the seed and its number alone, so that any one can be made again without the others
/// and none is kept. Can be used by several threads at once.
/// </summary>
internal sealed class GeneratedNews(int seed = 1)
{
    public NewsWorld World { get; } = new(seed);

    /// <summary>The article with what an extractor would ideally find in it.</summary>
    /// <param name="number">From 1 on.</param>
    public ExtractedArticle Article(int number) => new ArticleWriter(World, new Random(Mixed(number))).Write();

    /// <summary>The plain-text file that holds the article.</summary>
    public static IncomingFile FileOf(int number, ExtractedArticle article) => new($"{number:0000000}.txt", Encoding.UTF8.GetBytes(article.Draft.Text));

    /// <summary>Neighbouring numbers give seeds that have nothing in common (the finalizer of MurmurHash3).</summary>
    private int Mixed(int number)
    {
        unchecked
        {
            var hash = (uint)number + (uint)seed * 0x9E3779B9;
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return (int)((hash ^ (hash >> 16)) & int.MaxValue);
        }
    }
}
