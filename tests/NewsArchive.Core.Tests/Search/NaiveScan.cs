using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Tests.Search;

/// <summary>The search language by its definition: every article is read for every question.</summary>
internal static class NaiveScan
{
    public static bool Matches(QueryNode node, Article article) => node switch
    {
        AllOf all => all.Nodes.All(n => Matches(n, article)),
        AnyOf any => any.Nodes.Any(n => Matches(n, article)),
        Except except => !Matches(except.Node, article),
        DateTerm date => article.DatePublished is { } day && (date.From is null || day.FirstDay >= date.From) && (date.To is null || day.FirstDay <= date.To),
        NearTerm near => IsNear(near, Plain(article.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        HasTerm { Part: ArticlePart.Date } => article.DatePublished is not null,
        WordsTerm { IsPrefix: true } words => Plain(article.Text).Contains(" " + Plain(words.Value).Trim(), StringComparison.Ordinal),
        WordsTerm words => Plain(article.Text).Contains(Plain(words.Value), StringComparison.Ordinal),
        _ => throw new NotSupportedException(node.ToString()),
    };

    public static QueryNode RandomNode(Random random, string[] words, int depth)
    {
        string Word() => words[random.Next(words.Length)];
        QueryNode Part() => RandomNode(random, words, depth - 1);
        return random.Next(depth == 0 ? 6 : 10) switch
        {
            0 => new WordsTerm(TextField.Anywhere, $"{Word()} {Word()}"),
            1 => new WordsTerm(TextField.Anywhere, Word()[..3], IsPrefix: true),
            2 => DateTerm.TryParse($"2023-{random.Next(1, 7):00}..2023-{random.Next(7, 13):00}")!,
            3 => new WordsTerm(TextField.Anywhere, Word()),
            4 => new NearTerm([new WordsTerm(TextField.Anywhere, Word()), new WordsTerm(TextField.Anywhere, Word())], random.Next(3)),
            5 => new HasTerm(ArticlePart.Date),
            6 => Part() is var part && part is Except twice ? twice.Node : new Except(part),
            7 => new AnyOf([Part(), Part()]),
            _ => new AllOf([Part(), Part()]),
        };
    }

    private static bool IsNear(NearTerm near, string[] text) => Enumerable.Range(0, text.Length).Any(i => Enumerable.Range(0, text.Length).Any(j =>
        text[i] == Plain(near.Words[0].Value).Trim() && text[j] == Plain(near.Words[1].Value).Trim() && Math.Abs(i - j) - 1 <= near.Distance));

    private static string Plain(string text) =>
        $" {string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)).ToUpperInvariant()} ";
}
