using System.CommandLine;

namespace NewsArchive.Web.Commands;

/// <summary>Runs the site until it is told to stop; also what the program does when it is given no verb.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, parted by semicolons.",
        HelpName = "URL",
        DefaultValueFactory = _ => "http://localhost:5000",
    };

    /// <param name="build">Builds the site for a data folder and addresses.</param>
    public static Command Create(Func<DirectoryInfo, string, WebApplication> build)
    {
        var command = new Command("serve", "Run the site (this is also what happens without a verb).");
        AddTo(command, build);
        return command;
    }

    /// <summary>Makes a command, the root or "serve" itself, run the site.</summary>
    public static void AddTo(Command command, Func<DirectoryInfo, string, WebApplication> build)
    {
        command.Options.Add(Urls);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var site = build(parsed.GetRequiredValue(CommonOptions.Data), parsed.GetRequiredValue(Urls));
            await site.RunAsync(cancellation);
            return ExitCode.Done;
        });
    }
}
