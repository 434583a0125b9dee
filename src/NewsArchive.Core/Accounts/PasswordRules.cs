using System.Collections.Frozen;

namespace NewsArchive.Core.Accounts;

/// <summary>
/// What a password must be, after NIST SP 800-63B: long enough and not one of those that everybody tries first. Nothing is asked of
/// its characters, and nothing is cut off.
/// </summary>
public static class PasswordRules
{
    public const int ShortestLength = 8;
    public const int RecommendedLength = 15;

    /// <summary>Bounds the work of hashing; far beyond any pass phrase.</summary>
    public const int LongestLength = 256;

    /// <summary>"summer2024!": a common word stays common with so many digits or signs after it.</summary>
    private const int LongestOrnament = 6;

    private const int FewestDifferentCharacters = 4;

    private const string Advice = "Choose another one, for example four words.";

    private static readonly FrozenSet<string> Common = ReadCommon();

    /// <summary>What is wrong with the password and what to do; null when it is acceptable.</summary>
    public static string? ProblemOf(string password, string accountName) => password switch
    {
        { Length: < ShortestLength } =>
            $"The password is too short: it needs at least {ShortestLength} characters, and {RecommendedLength} or more is better, for example four words.",
        { Length: > LongestLength } => $"The password is longer than {LongestLength} characters. Choose a shorter one.",
        _ when IsCommon(password.ToLowerInvariant()) => $"This password is one of the first that attackers try. {Advice}",
        _ when password.Distinct().Count() < FewestDifferentCharacters => $"This password has too few different characters. {Advice}",
        _ when WithoutOrnament(password).Equals(accountName, StringComparison.OrdinalIgnoreCase) =>
            $"This password is little more than the account's name. {Advice}",
        _ => null,
    };

    private static bool IsCommon(string password) =>
        Common.Contains(password) || Common.Contains(OnceIfDoubled(password)) || Common.Contains(OnceIfDoubled(WithoutOrnament(password)));

    private static string WithoutOrnament(string password)
    {
        var word = password.TrimEnd("0123456789!?.,;:@#$%&*+-_/ ".ToCharArray());
        return password.Length - word.Length <= LongestOrnament ? word : password;
    }

    // "monkeymonkey"
    private static string OnceIfDoubled(string password)
    {
        var half = password[..(password.Length / 2)];
        return half + half == password ? half : password;
    }

    private static FrozenSet<string> ReadCommon()
    {
        using var list = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var lines = new StreamReader(list);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
