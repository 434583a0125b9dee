namespace NewsArchive.Web.Commands;

/// <summary>What the program's exit status says.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input was refused, or a check failed.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;
}
