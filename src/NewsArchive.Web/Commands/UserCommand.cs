using System.CommandLine;
using System.Globalization;
using NewsArchive.Core.Accounts;

namespace NewsArchive.Web.Commands;

/// <summary>Opens the archive in a data folder.</summary>
internal delegate Task<IHost> ArchiveOpener(DirectoryInfo data);

/// <summary>Accounts from the command line. A password comes from a prompt or standard input, never from an argument, which others could see.</summary>
internal static class UserCommand
{
    public static Command Create(ArchiveOpener open) => new("user", "Manage the accounts that may change the archive.")
    {
        Changing("add", "Add an account.", open, (accounts, name, password) => accounts.AddAsync(name, password), "Added the account “{0}”."),
        Changing("password", "Set an account's password and end its sessions.", open,
            (accounts, name, password) => accounts.ChangePasswordAsync(name, password), "Set the password of “{0}”. All its sessions have ended."),
        Listing(open),
    };

    private static Command Changing(
        string verb, string description, ArchiveOpener open, Func<AccountStore, string, string, Task<AccountChange>> change, string success)
    {
        var name = new Argument<string>("NAME") { Description = "The account's name." };
        var command = new Command(verb, description) { name };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (PasswordPrompt.Read() is not { } password)
                return ExitCode.Refused;

            using var archive = await open(parsed.GetRequiredValue(CommonOptions.Data));
            await using var scope = archive.Services.CreateAsyncScope();
            var changed = await change(scope.ServiceProvider.GetRequiredService<AccountStore>(), parsed.GetRequiredValue(name), password);
            if (changed.Account is null)
            {
                await Console.Error.WriteLineAsync(changed.Problem);
                return ExitCode.Refused;
            }

            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, success, changed.Account.Name));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Listing(ArchiveOpener open)
    {
        var command = new Command("list", "List the accounts.");
        command.SetAction(async (parsed, cancellation) =>
        {
            using var archive = await open(parsed.GetRequiredValue(CommonOptions.Data));
            await using var scope = archive.Services.CreateAsyncScope();
            foreach (var account in await scope.ServiceProvider.GetRequiredService<AccountStore>().ListAsync(cancellation))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{account.Name}\tadded {account.CreatedAt:yyyy-MM-dd}"));
            return ExitCode.Done;
        });
        return command;
    }
}
