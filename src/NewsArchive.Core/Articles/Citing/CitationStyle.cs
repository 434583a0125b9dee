namespace NewsArchive.Core.Articles.Citing;

/// <summary>How a reference is written.</summary>
public enum CitationStyle
{
    /// <summary>The archive's own: everything in one sentence, in the words of the file.</summary>
    House,

    /// <summary>Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>The Chicago Manual of Style, notes and bibliography.</summary>
    Chicago,

    /// <summary>MLA Handbook, 9th edition.</summary>
    Mla,
}
