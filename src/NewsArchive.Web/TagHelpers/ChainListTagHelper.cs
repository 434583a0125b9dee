using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Dates;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>The path of a quote's words as an ordered list: letter to Deif → IRNA, Thu 16 Nov → this article. Nothing when nothing is known of it.</summary>
[HtmlTargetElement("chain-list", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChainListTagHelper : TagHelper
{
    public required QuoteView Quote { get; set; }

    /// <summary>When the article was published; dates of its year are shown without the year.</summary>
    public PartialDate? Published { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var origin = Origin();
        if (origin is null && Quote.Chain.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chain");
        output.Attributes.SetAttribute("aria-label", "How the words reached this article");
        if (origin is not null)
            output.Content.AppendHtml(origin);
        foreach (var source in Quote.Chain)
            output.Content.AppendHtml(Hop(source));
        output.Content.AppendHtml(Here(Quote.Chain.Count));
    }

    private TagBuilder? Origin()
    {
        var addressee = Quote.Addressee?.Name ?? Quote.AddresseeText;
        if (Quote.Medium is null && addressee is null && Quote.DateSaid is null)
            return null;

        var item = new TagBuilder("li");
        item.InnerHtml.Append(Quote.Medium ?? "said");
        if (addressee is not null)
            item.InnerHtml.Append(" to ").AppendHtml(Name(addressee, Quote.Addressee));
        AppendDay(item, Quote.DateSaid);
        return item;
    }

    private TagBuilder Hop(SourceView source)
    {
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(Name(source.Name, source.Party));
        AppendDay(item, source.Date);
        return item;
    }

    private void AppendDay(TagBuilder item, PartialDate? day)
    {
        if (day is not { } date)
            return;

        var time = new TagBuilder("time");
        time.Attributes["datetime"] = date.ToString();
        time.InnerHtml.Append(DateWords.Brief(date, Published));
        item.InnerHtml.Append(", ").AppendHtml(time);
    }

    private static TagBuilder Name(string name, PartyName? party)
    {
        var tag = new TagBuilder(party is null ? "bdi" : "a");
        if (party is not null)
            tag.Attributes["href"] = Links.Party(party);
        if (party is { IsConfirmed: false })
            tag.Attributes["class"] = "name unconfirmed";
        tag.InnerHtml.Append(name);
        return tag;
    }

    private static TagBuilder Here(int depth)
    {
        var item = new TagBuilder("li");
        item.AddCssClass("here");
        item.InnerHtml.Append("this article");
        if (depth > 0)
            item.InnerHtml.Append($" ({Phrases.Hand(depth)})");
        return item;
    }
}
