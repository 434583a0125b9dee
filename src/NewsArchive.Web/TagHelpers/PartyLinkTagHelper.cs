using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>A party's name, linked to its page. It looks different while no person has confirmed the party, and where it is only probably meant.</summary>
[HtmlTargetElement("party-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PartyLinkTagHelper : TagHelper
{
    public required PartyName Party { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "name " + Phrases.Kind(Party.Kind) + (Party.IsConfirmed ? "" : " unconfirmed"));
        output.Attributes.SetAttribute("href", Links.Party(Party));
        output.Attributes.SetAttribute("dir", "auto");
        output.Content.SetContent(Party.Name);
        if (Party.IsProbable)
            output.PostElement.SetHtmlContent(" <span class=\"mark-label\">probable</span>");
    }
}
