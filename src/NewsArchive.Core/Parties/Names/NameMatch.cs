namespace NewsArchive.Core.Parties.Names;

/// <summary>How much two names of one kind have in common.</summary>
internal enum NameMatch
{
    /// <summary>They name different parties: "George W. Bush" and "George H. W. Bush".</summary>
    Different,

    /// <summary>They may name the same party, but not by themselves: "Rohan" and "Rehan", "Tomas Pell" and "Tomas Pell Jr.".</summary>
    Near,

    /// <summary>Spellings of one name, or one name with and without its middle: "Mohammed Deif", "Muhammad al-Deif".</summary>
    Same,
}
