using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsArchive.Web.TagHelpers;

/// <summary>The number of a passage, linked to its permanent address; nothing where a block has no number.</summary>
[HtmlTargetElement("passage-anchor", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PassageAnchorTagHelper : TagHelper
{
    public int? Number { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Number is not { } number)
        {
            output.SuppressOutput();
            return;
        }

        var digits = number.ToString(CultureInfo.InvariantCulture);
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "passage-anchor");
        output.Attributes.SetAttribute("href", "#p" + digits);
        output.Attributes.SetAttribute("aria-label", "Link to passage " + digits);

        // Shown by the style sheet, so that the text of the page is the text of the article.
        output.Attributes.SetAttribute("data-number", digits);
    }
}
