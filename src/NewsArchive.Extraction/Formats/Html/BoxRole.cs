namespace NewsArchive.Extraction.Formats.Html;

/// <summary>What a box of a page is for, as far as its element and its names tell.</summary>
internal enum BoxRole
{
    Ordinary,

    /// <summary>Marked as the text of the article.</summary>
    Article,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>The opening paragraph that stands apart from the others.</summary>
    Lede,

    /// <summary>About the article rather than part of it: byline, date, author's portrait.</summary>
    Label,

    /// <summary>Navigation, links, adverts, sign-ups, comments.</summary>
    Side,
}
