using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>A publisher's name, linked to its page as a source. It looks different while no person has confirmed the party.</summary>
[HtmlTargetElement("source-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SourceLinkTagHelper : TagHelper
{
    public required PartyName Of { get; set; }

    /// <summary>As the article writes it; the party's name when null.</summary>
    public string? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!Of.IsConfirmed)
            output.Attributes.SetAttribute("class", "name unconfirmed");
        output.Attributes.SetAttribute("href", Links.Source(Of));
        output.Attributes.SetAttribute("dir", "auto");
        output.Content.SetContent(Words ?? Of.Name);
    }
}
