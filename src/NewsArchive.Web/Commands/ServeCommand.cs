using System.CommandLine;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Commands;

/// <summary>Builds the site for a data folder and the addresses to listen on.</summary>
internal delegate Task<WebApplication> SiteBuilder(DirectoryInfo data, string urls);

/// <summary>Runs the site until it is told to stop; also what the program does when it is given no verb.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, parted by semicolons.",
        HelpName = "URL",
        DefaultValueFactory = _ => "http://localhost:5000",
    };

    public static Command Create(SiteBuilder build)
    {
        var command = new Command("serve", "Run the site (this is also what happens without a verb).");
        AddTo(command, build);
        return command;
    }

    /// <summary>Makes a command, the root or "serve" itself, run the site.</summary>
    public static void AddTo(Command command, SiteBuilder build)
    {
        command.Options.Add(Urls);
        command.SetAction(async (parsed, cancellation) =>
        {
            // A signal waits for the action's task, and only once the action has handed it over; without this
            // line a signal during the start ends the program with the signal's status, not in order.
            await Task.Yield();
            await using var site = await build(parsed.GetRequiredValue(CommonOptions.Data), parsed.GetRequiredValue(Urls));
            site.Lifetime.ApplicationStarted.Register(() => Greeting.Print(site));
            await site.RunAsync(cancellation);
            return ExitCode.Done;
        });
    }
}
