namespace NewsArchive.Core.Parties;

/// <summary>
/// What a person has said about two names: that they mean the same party, or not. It holds on to the words in the imported files, so that extracting
/// again, removing and importing again, or moving to another archive does not lose it.
/// </summary>
public sealed class PartyJudgement
{
    public int Id { get; private set; }
    public required bool AreSame { get; init; }

    /// <summary>The SHA-256 of the original that one of the names stands in, with the article's place in it.</summary>
    public required string FirstSha256 { get; init; }
    public required int FirstOrdinal { get; init; }

    /// <summary>Where the name stands in the article's text.</summary>
    public required int FirstStart { get; init; }
    public required int FirstLength { get; init; }

    public required string SecondSha256 { get; init; }
    public required int SecondOrdinal { get; init; }
    public required int SecondStart { get; init; }
    public required int SecondLength { get; init; }

    /// <summary>The account's name.</summary>
    public required string JudgedBy { get; init; }
    public required DateTime JudgedAt { get; init; }
}
