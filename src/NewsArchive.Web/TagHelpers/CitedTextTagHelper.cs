using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.TagHelpers;

/// <summary>
/// Writes a stretch of an article's text with its quotes, names and other findings marked. Marks that cross are cut so that the elements nest;
/// every character of the stretch appears once, in order and encoded.
/// </summary>
[HtmlTargetElement("cited-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CitedTextTagHelper : TagHelper
{
    /// <summary>The article whose words they are; not its text, which the page would copy for every use.</summary>
    public required ArticleView Of { get; set; }

    /// <summary>The stretch to write.</summary>
    public required TextSpan Span { get; set; }

    /// <summary>The article's marks; those outside the stretch are passed over.</summary>
    public required IReadOnlyList<Annotation> Annotations { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(Render());
    }

    private HtmlContentBuilder Render()
    {
        var root = new HtmlContentBuilder();
        var open = new Stack<(TagBuilder Tag, int End)>();
        var usedIds = new HashSet<string>(StringComparer.Ordinal);
        var position = Span.Start;
        var waiting = Clipped();

        while (waiting.TryDequeue(out var next, out _))
        {
            CloseUntil(next.Span.Start);
            if (open.TryPeek(out var outer) && outer.End < next.Span.End)
            {
                Enqueue(waiting, next with { Span = TextSpan.Between(outer.End, next.Span.End) });
                next = next with { Span = TextSpan.Between(next.Span.Start, outer.End) };
            }

            Write(next.Span.Start);
            open.Push((Element(next, usedIds, insideLink: open.Any(element => element.Tag.TagName == "a")), next.Span.End));
        }

        CloseUntil(Span.End);
        Write(Span.End);
        return root;

        void Write(int end)
        {
            Inner().Append(Of.Text[position..end]);
            position = end;
        }

        void CloseUntil(int limit)
        {
            while (open.TryPeek(out var element) && element.End <= limit)
            {
                Write(element.End);
                open.Pop();
                Inner().AppendHtml(element.Tag);
            }
        }

        IHtmlContentBuilder Inner() => open.TryPeek(out var element) ? element.Tag.InnerHtml : root;
    }

    private PriorityQueue<Piece, (int, int, int)> Clipped()
    {
        var waiting = new PriorityQueue<Piece, (int, int, int)>();
        foreach (var annotation in Annotations)
        {
            var clipped = TextSpan.Between(Math.Max(annotation.Span.Start, Span.Start), Math.Min(annotation.Span.End, Span.End));
            if (clipped.Length > 0)
                Enqueue(waiting, new Piece(annotation, clipped));
        }

        return waiting;
    }

    /// <summary>By start; the longer encloses the shorter, and on equal words the kind decides.</summary>
    private static void Enqueue(PriorityQueue<Piece, (int, int, int)> waiting, Piece piece) =>
        waiting.Enqueue(piece, (piece.Span.Start, -piece.Span.Length, (int)piece.Annotation.Kind));

    private TagBuilder Element(Piece piece, HashSet<string> usedIds, bool insideLink)
    {
        var tag = piece.Annotation.Kind switch
        {
            AnnotationKind.Quote => QuoteElement(piece),
            AnnotationKind.Party when piece.Annotation.Party is { } party && !insideLink => PartyElement(party),
            AnnotationKind.Date when piece.Annotation.Date is { } date => DateElement(date.ToString()),
            AnnotationKind.Hit => new TagBuilder("mark"),
            AnnotationKind.Marked => Marked("marked"),
            AnnotationKind.Cited => Marked("cited"),
            AnnotationKind.Role => Marked("role"),
            _ => Marked("evidence"),
        };

        var id = IdOf(piece.Annotation);
        if (piece.IsFirst && usedIds.Add(id))
            tag.Attributes["id"] = id;
        if (piece.Annotation.Stored is { } stored && !piece.Annotation.Span.Of(Of.Text).SequenceEqual(stored))
        {
            tag.AddCssClass("broken");
            tag.Attributes["title"] = $"Broken: stored as “{stored}”";
        }

        return tag;
    }

    private static string IdOf(Annotation annotation) => annotation.Quote is { } quote
        ? string.Create(CultureInfo.InvariantCulture, $"q-{quote.Number}")
        : Links.WordsId(annotation.Span);

    private static TagBuilder QuoteElement(Piece piece)
    {
        var quote = piece.Annotation.Quote!;
        var tag = Marked(quote.Type == QuoteType.Indirect ? "quote indirect" : "quote");
        var number = quote.Number.ToString(CultureInfo.InvariantCulture);
        tag.Attributes["data-quote"] = number;
        if (quote.Denies)
            tag.AddCssClass("denial");
        if (piece.IsFirst)
            tag.InnerHtml.AppendHtml(Anchor(number));
        return tag;
    }

    private static TagBuilder Anchor(string number)
    {
        var anchor = new TagBuilder("a");
        anchor.AddCssClass("anchor");
        anchor.Attributes["href"] = "#q-" + number;
        anchor.Attributes["aria-label"] = "Link to quote " + number;

        // Shown by the style sheet, so that the text of the page is the text of the article.
        anchor.Attributes["data-number"] = number;
        return anchor;
    }

    private static TagBuilder PartyElement(PartyName party)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("party " + Phrases.Kind(party.Kind));
        link.Attributes["href"] = Links.Party(party);
        if (party.IsConfirmed)
            link.AddCssClass("confirmed");
        if (party.IsProbable)
        {
            link.AddCssClass("probable");
            link.Attributes["title"] = $"Probably {party.Name}: the article gives only the surname.";
        }

        return link;
    }

    private static TagBuilder DateElement(string date)
    {
        var time = new TagBuilder("time");
        time.AddCssClass("evidence");
        time.Attributes["datetime"] = date;
        return time;
    }

    private static TagBuilder Marked(string cssClass)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(cssClass);
        return span;
    }

    /// <summary>As much of a mark as fits into the elements around it.</summary>
    private readonly record struct Piece(Annotation Annotation, TextSpan Span)
    {
        public bool IsFirst => Span.Start == Annotation.Span.Start;
    }
}
