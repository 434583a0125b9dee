using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Extraction.Dates;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>A date in words with its machine form: &lt;time datetime="2023-11-17"&gt;17 November 2023&lt;/time&gt;.</summary>
[HtmlTargetElement("when", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WhenTagHelper : TagHelper
{
    public PartialDate? Date { get; set; }

    /// <summary>The time of day, shown behind the date with its zone where that is known.</summary>
    public ClockTime? Time { get; set; }

    /// <summary>What to say when the date is unknown.</summary>
    public string Unknown { get; set; } = "undated";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Date is not { } date)
        {
            output.TagName = "span";
            output.Attributes.SetAttribute("class", "unknown");
            output.Content.SetContent(Unknown);
            return;
        }

        output.TagName = "time";
        output.Attributes.SetAttribute("datetime", Time is { } machine && date.Precision == DatePrecision.Day ? $"{date}T{machine}" : date.ToString());
        output.Content.SetContent(Time is { } time ? $"{DateWords.InWords(date)}, {DateWords.InWords(time)}" : DateWords.InWords(date));
    }
}
