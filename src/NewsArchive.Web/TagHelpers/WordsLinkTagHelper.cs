using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core.Articles;
using NewsArchive.Extraction;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>The words at a span, linked to where they are marked on the article's page.</summary>
[HtmlTargetElement("words-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WordsLinkTagHelper : TagHelper
{
    private const int LongestExcerpt = 120;

    /// <summary>The article whose words they are; not its text, which the page would copy for every use.</summary>
    public required ArticleView Of { get; set; }

    /// <summary>Null when the value was declared outside the text.</summary>
    public TextSpan? Span { get; set; }

    /// <summary>The words that were stored; shown beside those at the span when they are others.</summary>
    public string? Stored { get; set; }

    /// <summary>What to show without a span.</summary>
    public string Otherwise { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("dir", "auto");
        if (Span is not { } span)
        {
            output.TagName = "bdi";
            output.Content.SetContent(Otherwise);
            return;
        }

        output.TagName = "a";
        output.Attributes.SetAttribute("class", "words");
        output.Attributes.SetAttribute("href", "#" + Links.WordsId(span));
        output.Content.SetContent($"“{Excerpt.Of(Of.Text, span, LongestExcerpt)}”");
        if (Stored is { } stored && !span.Of(Of.Text).SequenceEqual(stored))
            output.PostElement.SetHtmlContent(Broken(stored));
    }

    private static TagBuilder Broken(string stored)
    {
        var mark = new TagBuilder("strong");
        mark.AddCssClass("broken");
        mark.InnerHtml.Append($" Broken: stored as “{stored}”");
        return mark;
    }
}
