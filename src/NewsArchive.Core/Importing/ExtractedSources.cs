using NewsArchive.Extraction;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Importing;

internal static class ExtractedSources
{
    extension(ExtractedArticle article)
    {
        /// <summary>The cited sources and those that only relay a quote, each once.</summary>
        public IEnumerable<ExtractedSource> AllSources => article.Sources.Concat(article.Quotes.SelectMany(quote => quote.Chain)).Distinct();
    }
}
