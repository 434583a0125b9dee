namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Tells the paragraphs of the article from those of boxes set among or below them. The article's stand in one kind of box, and are
/// in the declared body where the page declares it whole.
/// </summary>
internal sealed class TextFrames
{
    private const double MainPart = 0.15;
    private const double TailPart = 0.25;
    private const double LastPart = 0.15;
    private const double WholePart = 0.6;
    private const int ShortLabel = 60;

    private readonly PageOutline outline;
    private readonly int first;
    private readonly int end;
    private readonly Dictionary<string, int> weights = [];
    private readonly int all;
    private readonly int declaredWeight;
    private readonly int firstDeclared = int.MaxValue;
    private readonly int lastDeclared = -1;
    private readonly int lastMain = -1;
    private readonly bool tailIsShort;

    public TextFrames(PageOutline outline, int first, int end)
    {
        (this.outline, this.first, this.end) = (outline, first, end);
        for (var number = first; number < end; number++)
        {
            if (!outline.IsText(number))
                continue;
            var block = outline.Blocks[number];
            all += block.Weight;
            weights[block.Frame] = weights.GetValueOrDefault(block.Frame) + block.Weight;
            if (!(outline.DeclaredShare(number) > 0.6))
                continue;
            declaredWeight += block.Weight;
            lastDeclared = number;
            firstDeclared = Math.Min(firstDeclared, number);
        }

        for (var number = end - 1; number >= first && lastMain < 0; number--)
        {
            if (outline.IsText(number) && IsMain(outline.Blocks[number]))
                lastMain = number;
        }

        tailIsShort = lastMain >= 0 && outline.Prose(lastMain + 1, end) < TailPart * all;
    }

    /// <summary>Whether so little text follows that appeals to the reader and portraits of authors may begin.</summary>
    public bool IsNearEnd(int number) => number > first + 1 && outline.Prose(number + 1, end) <= LastPart * all;

    /// <summary>Whether the block belongs to something else than the article.</summary>
    public bool IsForeign(int number) => IsForeign(number, outline.Blocks[number]);

    /// <param name="block">The block, or the whole list or table that begins with it.</param>
    public bool IsForeign(int number, PageBlock block)
    {
        if (IsDeclaredWhole && block.Weight > ShortLabel)
        {
            // A list at the end often lacks in what is declared.
            if (number > lastDeclared && !(block.Group > 0 && IsMain(block)))
                return true;
            if (number > firstDeclared && !IsMain(block) && outline.Declared.ShareInBody(block.Text) < 0.1)
                return true;
        }

        return number > lastMain && tailIsShort && !IsMain(block);
    }

    private bool IsDeclaredWhole => declaredWeight >= WholePart * all;

    private bool IsMain(PageBlock block) => weights.GetValueOrDefault(block.Frame) >= MainPart * all;
}
