namespace NewsArchive.Web.Commands;

/// <summary>What the program was started with: the verb with its options, and settings that go to the configuration.</summary>
internal sealed record ProgramArguments(IReadOnlyList<string> Verb, string[] Settings)
{
    /// <summary>Settings that carry no section: what hosts of ASP.NET Core programs pass on, test hosts among them.</summary>
    private static readonly string[] HostSettings = ["environment", "contentRoot", "applicationName"];

    /// <summary>A setting is written "--Section:Key=value".</summary>
    public static ProgramArguments From(IEnumerable<string> arguments)
    {
        var isSetting = arguments.ToLookup(IsSetting);
        return new ProgramArguments([.. isSetting[false]], [.. isSetting[true]]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.IndexOf('=', StringComparison.Ordinal) is not (> 2 and var end))
            return false;

        var name = argument[2..end];
        return name.Contains(':', StringComparison.Ordinal) || HostSettings.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
