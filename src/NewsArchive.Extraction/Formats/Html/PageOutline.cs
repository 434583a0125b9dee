using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>A box of the page and the blocks in it: those from the first up to the end, the end not among them.</summary>
/// <param name="IsNamed">Whether its names gave the role, rather than its element.</param>
internal sealed record PageBox(IElement Element, BoxRole Role, bool IsNamed, int First, int End);

/// <summary>A page as its blocks in order and the boxes around them, with sums that make any box's content cheap to ask for.</summary>
internal sealed class PageOutline
{
    private const int ShortLine = 25;

    private readonly int[] all;
    private readonly int[] prose;
    private readonly int[] merits;
    private readonly double?[] shares;
    private readonly bool trustsNames;
    private readonly bool[] ledes;

    public PageOutline(IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageBox> boxes, DeclaredBody declared, bool trustsNames = true)
    {
        Blocks = blocks;
        Boxes = boxes;
        Declared = declared;
        this.trustsNames = trustsNames;
        shares = [.. blocks.Select(block => declared.ShareInBody(block.Text))];
        all = Sums(number => Blocks[number].IsProse ? Blocks[number].Weight : 0);
        ledes = Inside(BoxRole.Lede);
        Roles = SettledRoles();
        prose = Sums(number => IsText(number) ? Blocks[number].Weight : 0);
        merits = Sums(MeritOf);
    }

    public DeclaredBody Declared { get; }

    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>In the order in which they end, inner ones before those around them.</summary>
    public IReadOnlyList<PageBox> Boxes { get; }

    /// <summary>For each block what the boxes around it are for.</summary>
    public IReadOnlyList<BoxRole> Roles { get; }

    /// <summary>The same page, its boxes judged by their elements alone: for pages whose names mislead.</summary>
    public PageOutline WithoutNames() => new(Blocks, Boxes, Declared, trustsNames: false);

    /// <summary>Whether the block is running text that may be the article's.</summary>
    public bool IsText(int number) => Blocks[number].IsProse && Roles[number] is BoxRole.Ordinary or BoxRole.Lede;

    /// <summary>How much of the block the page declares as the article's words; null where that cannot be told.</summary>
    public double? DeclaredShare(int number) => shares[number];

    /// <summary>Whether the block is named an opening paragraph, whatever the boxes around it are for.</summary>
    public bool IsLede(int number) => ledes[number];

    /// <summary>The weight of all running text, side boxes and captions not left out.</summary>
    public int AllProse => all[^1];

    /// <summary>The weight of the running text that may be the article's.</summary>
    public int Prose(int first, int end) => prose[end] - prose[first];

    /// <summary>How much the blocks look like an article: running text counts for it, short lines a little, labels and links against it.</summary>
    public int Merit(int first, int end) => merits[end] - merits[first];

    private int MeritOf(int number)
    {
        var block = Blocks[number];
        if (Roles[number] is not (BoxRole.Ordinary or BoxRole.Lede))
            return 0;
        if (block.IsProse)
            return block.Weight;
        return block.Weight >= ShortLine && block.LinkShare < 0.2 ? block.Weight / 3 : -block.Weight / 3;
    }

    private int[] Sums(Func<int, int> weight)
    {
        var sums = new int[Blocks.Count + 1];
        for (var number = 0; number < Blocks.Count; number++)
            sums[number + 1] = sums[number] + weight(number);
        return sums;
    }

    /// <summary>What stands in boxes of several roles has the last of these; words that the page declares as the article's are in none.</summary>
    private BoxRole[] SettledRoles()
    {
        var roles = new BoxRole[Blocks.Count];
        foreach (var role in (BoxRole[])[BoxRole.Lede, BoxRole.Label, BoxRole.Caption, BoxRole.Side])
        {
            var inside = Inside(role);
            for (var number = 0; number < roles.Length; number++)
            {
                if (inside[number])
                    roles[number] = role;
            }
        }

        for (var number = 0; number < roles.Length; number++)
        {
            if (roles[number] is BoxRole.Side or BoxRole.Label && Blocks[number].IsProse && DeclaredShare(number) > 0.8)
                roles[number] = BoxRole.Ordinary;
        }

        return roles;
    }

    private bool[] Inside(BoxRole role)
    {
        var starts = new int[Blocks.Count + 1];
        foreach (var box in Boxes)
        {
            if (box.Role != role || (box.IsNamed && !trustsNames) || IsTooLarge(box))
                continue;
            starts[box.First]++;
            starts[box.End]--;
        }

        var inside = new bool[Blocks.Count];
        for (int number = 0, open = 0; number < inside.Length; number++)
        {
            open += starts[number];
            inside[number] = open > 0;
        }

        return inside;
    }

    /// <summary>A name such as "has-sidebar" on a box that holds much of the page's text does not make it a side box.</summary>
    private bool IsTooLarge(PageBox box)
    {
        var inside = all[box.End] - all[box.First];
        return box.Role == BoxRole.Side ? inside > 0.4 * all[^1] : inside > 600 && inside > 0.3 * all[^1];
    }
}
