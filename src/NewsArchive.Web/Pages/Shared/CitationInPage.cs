using NewsArchive.Core.Articles.Citing;

namespace NewsArchive.Web.Pages;

/// <summary>A citation that can be opened and copied.</summary>
/// <param name="Passage">The words to cite; null for the article as a whole.</param>
/// <param name="What">What is cited, for those who hear the label: " quote 2".</param>
/// <param name="MoreStyles">The page that has every style.</param>
/// <param name="Note">How the words were found.</param>
/// <param name="Permanent">The quote's own page.</param>
public sealed record CitationInPage(
    Citations Citations, CitedPassage? Passage, string What, string MoreStyles, string? Note = null, string? Permanent = null, bool IsOpen = false);
