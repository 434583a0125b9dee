namespace NewsArchive.Extraction.Parties;

/// <summary>A piece of a candidate name: one word, words joined by hyphens, a known name of several words, or a joining "of the".</summary>
internal sealed record NameUnit(int Start, int End, string Text, GazetteerEntry? Entry, bool IsJoint = false)
{
    /// <summary>The words as the lists spell them.</summary>
    public string Plain { get; } = WordLists.Plain(Text);

    public bool IsGivenName => WordLists.GivenNames.Contains(Plain) && (Plain.Length > 1 && Plain.AsSpan(1).ContainsAnyInRange('a', 'z') || Plain.Length > 2);

    /// <summary>J. Marsh, NH Palkar</summary>
    public bool IsInitial => Entry is null && Plain.Length is 1 or 2 && char.IsUpper(Plain[0]) && (Plain.Length == 1 || Plain[1] == '.' || char.IsUpper(Plain[1]));

    public bool IsRole => !IsJoint && Entry is null && WordLists.RoleWords.Contains(Plain.TrimEnd('.'));
    public bool IsDemonym => WordLists.Demonyms.Contains(Plain);
    public bool IsOrganizationHead => Entry is null && WordLists.OrganizationHeads.Contains(Plain.TrimEnd('.'));
    public bool IsPlaceHead => Entry is null && WordLists.PlaceHeads.Contains(Plain);
    public bool IsEventHead => Entry is null && WordLists.EventHeads.Contains(Plain);

    /// <summary>Whether the letters alone allow a part of a personal name: not an English word, not digits, not an acronym.</summary>
    public bool LooksPersonal => IsGivenName || IsInitial
        || (Entry is null or { IsMinor: true } && !IsDemonym && !IsRole && !IsOrganizationHead && !IsPlaceHead && !IsEventHead
            && Plain.Length > 1 && !Plain.AsSpan().ContainsAnyInRange('0', '9') && Plain.AsSpan().ContainsAnyInRange('a', 'z'));
}
