using System.CommandLine;

namespace NewsArchive.Web.Commands;

/// <summary>Options and arguments that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<DirectoryInfo> Data { get; } = new("--data")
    {
        Description = "The folder that holds the whole archive: database, keys and logs.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
        Recursive = true,
    };

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files and folders; folders with everything in them, in the order of their paths.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<bool> Json() => new("--json") { Description = "Write the results as lines of JSON." };
}
