namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Chooses from a page the blocks that are the article's and says what each is. What is left out stays in the original alone.</summary>
internal sealed class ArticleSelection(PageOutline outline, IReadOnlyList<string> headlines, IReadOnlyList<string> authors)
{
    private const int LongestLabel = 300;
    private const int MostAuthors = 10;
    private const int BlocksInOpening = 60;
    private const int ShortLede = 20;
    private const int LongestDateLine = 90;
    private const int ShortLabel = 40;
    private const double Linked = 0.6;

    private readonly DeclaredBody declared = outline.Declared;
    private readonly List<PageBlock> chosen = [];
    private readonly List<PageBlock> headings = [];
    private readonly HashSet<string> seen = [];

    public IReadOnlyList<PageBlock> Choose()
    {
        var (first, end) = ArticleRoot.Of(outline);
        var title = TitleBlock.Find(outline, headlines, first, end);
        if (title >= 0)
        {
            chosen.Add(outline.Blocks[title] with { Kind = BlockKind.Heading });
            seen.Add(outline.Blocks[title].Text);
        }

        var start = title >= first ? title + 1 : first;
        var (firstText, lastText) = TextEdges(start, end);
        if (title >= 0 && firstText - title <= BlocksInOpening)
            ReadOpening(title + 1, firstText);
        ReadBody(Math.Min(firstText, end), end, lastText);
        return chosen;
    }

    /// <summary>Between headline and body stand the opening paragraph, the byline and the first picture.</summary>
    private void ReadOpening(int first, int end)
    {
        for (var number = first; number < end; number++)
        {
            var block = outline.Blocks[number];
            if (IsOpeningText(number))
                Add(block with { Kind = BlockKind.Paragraph });
            else if (outline.Roles[number] == BoxRole.Caption)
                AddCaption(block);
            else if (outline.Roles[number] != BoxRole.Side)
                AddLabel(block);
        }
    }

    private bool IsOpeningText(int number)
    {
        var block = outline.Blocks[number];
        if (block.LinkShare >= Linked || block.Group > 0)
            return false;
        return (outline.IsLede(number) && block.Weight > ShortLede) || (outline.Roles[number] != BoxRole.Caption && declared.IsSummary(block.Text));
    }

    private void ReadBody(int first, int end, int lastText)
    {
        var frames = new TextFrames(outline, first, end);
        var repeated = RepeatedLabels(first, end);
        for (var number = first; number < end; number++)
        {
            var block = outline.Blocks[number];
            var role = outline.Roles[number];
            if (block.Group > 0 && role is BoxRole.Ordinary or BoxRole.Lede)
            {
                var last = Math.Min(end, BlockGroups.EndOf(outline, number));
                AddGroup(number, last, frames, number > lastText);
                number = last - 1;
            }
            else if (role == BoxRole.Caption)
                AddCaption(block);
            else if (role == BoxRole.Label)
                AddLabel(block);
            else if (role == BoxRole.Side)
                Cut(block);
            else if (block.Kind == BlockKind.Heading)
                number = AddHeading(number, end);
            else if (PageLines.IsControl(block) || repeated.Contains(block.Text) || IsDateLine(block, number - first))
                AddLabel(block);
            else if (!IsOwnText(block, number, lastText) || frames.IsForeign(number))
                Cut(block);
            else if (frames.IsNearEnd(number) && (PageLines.IsAppeal(block) || StartsWithAuthor(block)))
                AddLabel(block);
            else
                Add(block);
        }
    }

    private bool IsOwnText(PageBlock block, int number, int lastText)
    {
        if (block.LinkShare >= Linked && !block.IsProse)
            return outline.DeclaredShare(number) > 0.8;
        return number <= lastText || (block.EndsSentence && block.Weight > 25);
    }

    // The dates of publication and change often stand below the opening paragraph.
    private static bool IsDateLine(PageBlock block, int behindFirst) =>
        behindFirst is > 0 and < 5 && block.Weight < LongestDateLine && !block.EndsSentence && PageLines.HasYear(block);

    private bool StartsWithAuthor(PageBlock block) =>
        block.Weight < 500 && authors.Take(MostAuthors).Any(author => author.Length > 5 && block.Text.StartsWith(author, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Shop now" below each of ten pictures is no sentence of the article.</summary>
    private HashSet<string> RepeatedLabels(int first, int end) =>
        outline.Blocks.Skip(first).Take(end - first)
            .Where(block => block.Kind is BlockKind.Paragraph && block.Weight < ShortLabel && !block.EndsSentence)
            .CountBy(block => block.Text)
            .Where(count => count.Value >= 3)
            .Select(count => count.Key)
            .ToHashSet();

    private (int First, int Last) TextEdges(int start, int end)
    {
        var (first, last) = (end, start - 1);
        for (var number = start; number < end; number++)
        {
            if (!outline.IsText(number))
                continue;
            first = Math.Min(first, number);
            last = number;
        }

        return (first, last);
    }

    /// <summary>The lines of a list or table as one block; a list of links is navigation, and so are loose labels behind the text.</summary>
    private void AddGroup(int first, int end, TextFrames frames, bool isBehind)
    {
        var whole = BlockGroups.Whole(outline, first, end);
        var follows = whole.LinkShare < 0.2 && (headings.Count > 0 || chosen is [.., { EndsSentence: true }]);
        if (whole.LinkShare > Linked || (isBehind && !follows) || frames.IsForeign(first, whole))
            Cut(whole);
        else
            Add(whole);
    }

    /// <returns>The last block dealt with: a heading of related links takes those along.</returns>
    private int AddHeading(int number, int end)
    {
        var block = outline.Blocks[number];
        if (seen.Contains(block.Text) || block.LinkShare > 0.8)
            return number;
        if (!PageLines.IsSideHeading(block.Text))
        {
            headings.Add(block);
            return number;
        }

        headings.Clear();
        var behind = outline.Prose(number, end);
        if (behind < 0.2 * outline.Prose(0, outline.Blocks.Count))
            return EndOfSection(number, end);
        while (number + 1 < end && !outline.Blocks[number + 1].IsProse && outline.Blocks[number + 1].Kind != BlockKind.Heading)
            number++;
        return number;
    }

    private int EndOfSection(int number, int end)
    {
        var level = outline.Blocks[number].Level;
        do
            number++;
        while (number < end && !(outline.Blocks[number].Kind == BlockKind.Heading && outline.Blocks[number].Level <= level));
        return number - 1;
    }

    private void Add(PageBlock block)
    {
        if (block.Weight > 30 && !seen.Add(block.Text))
            return;
        chosen.AddRange(headings);
        headings.Clear();
        chosen.Add(block);
    }

    private void AddCaption(PageBlock block)
    {
        if (seen.Add(block.Text))
            chosen.Add(block with { Kind = BlockKind.Caption });
    }

    private void AddLabel(PageBlock block)
    {
        if (block.Weight <= LongestLabel && block.Kind != BlockKind.Heading && block.LinkShare < 0.9 && seen.Add(block.Text))
            chosen.Add(block with { Kind = BlockKind.Boilerplate });
    }

    // A heading over what is cut goes with it.
    private void Cut(PageBlock block)
    {
        if (block.LinkShare > Linked)
            headings.Clear();
    }
}
