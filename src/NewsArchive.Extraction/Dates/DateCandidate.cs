namespace NewsArchive.Extraction.Dates;

/// <summary>What a date of the file may be the date of.</summary>
public enum DateRole
{
    Published,
    Modified,
}

/// <summary>A date that the file gives for its publication or change, whether or not it was chosen.</summary>
/// <param name="Role">What the place says it is the date of.</param>
/// <param name="Date">The day, its words or its place, and how far the rule is to be believed.</param>
/// <param name="Time">The time of day beside it; null when there is none.</param>
public sealed record DateCandidate(DateRole Role, Finding<PartialDate> Date, ClockTime? Time);
