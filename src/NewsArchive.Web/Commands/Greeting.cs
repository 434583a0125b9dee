using NewsArchive.Core.Accounts;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Commands;

/// <summary>What the console shows once the site answers: its address, and how to make the first account.</summary>
internal static class Greeting
{
    public static void Print(WebApplication site)
    {
        var address = site.Urls.FirstOrDefault() ?? "";
        Console.WriteLine($"The archive is at {address}");
        if (HasAccount(site.Services))
            return;

        // Never logged: whoever has it makes the first account.
        var token = site.Services.GetRequiredService<SetUpToken>().Value;
        Console.WriteLine($"There is no account yet. Make the first one at {address}/account/set-up?token={token}");
    }

    private static bool HasAccount(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AccountStore>().AnyAsync().GetAwaiter().GetResult();
    }
}
