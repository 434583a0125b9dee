using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsArchive.Web.TagHelpers;

/// <summary>Linked data in a page: a script element that holds data and is never run.</summary>
[HtmlTargetElement("json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JsonLdTagHelper : TagHelper
{
    /// <summary>JSON in which everything that could end the element is escaped.</summary>
    public required string Json { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // The one place that emits text unencoded, so that it makes sure.
        if (Json.Contains('<', StringComparison.Ordinal))
            throw new InvalidOperationException("JSON in a page must have its < escaped.");

        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", new HtmlString("application/ld+json"));
        output.Content.SetHtmlContent(Json);
    }
}
