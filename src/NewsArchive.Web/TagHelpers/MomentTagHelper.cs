using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>The day of an instant, with the whole of it for machines and for those who point at it.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper : TagHelper
{
    /// <summary>In UTC.</summary>
    public required DateTime At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("title", At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
        output.Content.SetContent(DateWords.InWords(At));
    }
}
