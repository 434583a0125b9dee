using System.Net;

namespace NewsArchive.Core.Articles.Citing;

/// <summary>A citation as plain text and as HTML.</summary>
public sealed class CitationText
{
    private readonly List<CitationPart> parts = [];

    /// <summary>Lines are parted by \n.</summary>
    public string Plain => string.Concat(parts.Select(part => part.Text));

    /// <summary>Encoded, with titles of newspapers in italics and a link where the address stands.</summary>
    public string Html => string.Concat(parts.Select(part => part.Html));

    internal CitationText Add(string text)
    {
        parts.Add(new(text, WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal)));
        return this;
    }

    internal CitationText AddItalic(string text)
    {
        parts.Add(new(text, $"<i>{WebUtility.HtmlEncode(text)}</i>"));
        return this;
    }

    /// <param name="address">What is shown.</param>
    /// <param name="target">Where the link leads: to the same place, and perhaps to words in it.</param>
    /// <param name="attributes">Name and value, of those that are known.</param>
    internal CitationText AddLink(string address, string target, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var tag = $"<a href=\"{WebUtility.HtmlEncode(target)}\"";
        foreach (var (name, value) in attributes)
            tag += value is null ? "" : $" {name}=\"{WebUtility.HtmlEncode(value)}\"";
        parts.Add(new(address, $"{tag}>{WebUtility.HtmlEncode(address)}</a>"));
        return this;
    }

    /// <summary>Ends a sentence: no second stop behind one.</summary>
    internal CitationText Stop()
    {
        if (!QuotedText.Ends(Plain))
            Add(".");
        return this;
    }

    private readonly record struct CitationPart(string Text, string Html);
}
