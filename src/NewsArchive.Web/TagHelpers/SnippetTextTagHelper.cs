using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core.Search;

namespace NewsArchive.Web.TagHelpers;

/// <summary>A search excerpt, encoded, with its hits marked.</summary>
[HtmlTargetElement("snippet-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SnippetTextTagHelper : TagHelper
{
    public required Snippet Snippet { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var rest = Snippet.Text;
        while (rest.IndexOf(Snippet.HitStart, StringComparison.Ordinal) is var start and >= 0
            && rest.IndexOf(Snippet.HitEnd, start) is var end and >= 0)
        {
            output.Content.Append(rest[..start]);
            var mark = new TagBuilder("mark");
            mark.InnerHtml.Append(rest[(start + 1)..end]);
            output.Content.AppendHtml(mark);
            rest = rest[(end + 1)..];
        }

        output.Content.Append(rest);
    }
}
