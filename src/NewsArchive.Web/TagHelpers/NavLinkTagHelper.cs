using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsArchive.Web.TagHelpers;

/// <summary>A link of a menu; marked as current on its page and on the pages below it.</summary>
[HtmlTargetElement("nav-link", Attributes = "href")]
public sealed class NavLinkTagHelper : TagHelper
{
    public required string Href { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.Attributes.SetAttribute("href", Href);
        var path = ViewContext.HttpContext.Request.Path;
        if (path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase, out var rest))
            output.Attributes.SetAttribute("aria-current", rest.HasValue ? "true" : "page");
    }
}
