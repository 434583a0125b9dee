using System.CommandLine;

namespace NewsArchive.Web.Commands;

/// <summary>Options that every verb has.</summary>
internal static class CommonOptions
{
    public static Option<DirectoryInfo> Data { get; } = new("--data")
    {
        Description = "The folder that holds the whole archive: database, keys and logs.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
        Recursive = true,
    };
}
