namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Joins the lines of a list and the rows of a table, which a page's outline keeps apart.</summary>
internal static class BlockGroups
{
    /// <summary>All blocks of the page but hidden ones, lists and tables whole.</summary>
    public static IEnumerable<PageBlock> Joined(PageOutline outline)
    {
        for (var number = 0; number < outline.Blocks.Count; number++)
        {
            var block = outline.Blocks[number];
            if (outline.Roles[number] == BoxRole.Side)
                continue;
            if (outline.Roles[number] == BoxRole.Caption)
                yield return block with { Kind = BlockKind.Caption };
            else if (block.Group == 0)
                yield return block;
            else
            {
                var end = EndOf(outline, number);
                yield return Whole(outline, number, end);
                number = end - 1;
            }
        }
    }

    /// <summary>The first line behind the list or table; a heading inside ends it.</summary>
    public static int EndOf(PageOutline outline, int first)
    {
        var group = outline.Blocks[first].Group;
        var end = first + 1;
        while (end < outline.Blocks.Count && outline.Blocks[end].Group == group)
            end++;
        return end;
    }

    /// <summary>The lines as one block, those of side boxes and captions left out.</summary>
    public static PageBlock Whole(PageOutline outline, int first, int end)
    {
        var lines = Enumerable.Range(first, end - first)
            .Where(number => number == first || outline.Roles[number] is BoxRole.Ordinary or BoxRole.Lede)
            .Select(number => outline.Blocks[number])
            .ToList();
        return lines[0] with
        {
            Text = string.Join('\n', lines.Select(line => line.Text)),
            Weight = lines.Sum(line => line.Weight),
            LinkWeight = lines.Sum(line => line.LinkWeight),
        };
    }
}
