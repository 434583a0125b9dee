using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The findings behind one field of the record.</summary>
public sealed record WhyModel(ReadModel Reader, FindingField Field)
{
    public IEnumerable<FindingView> Findings => Reader.Article.FindingsOf(Field);
}
