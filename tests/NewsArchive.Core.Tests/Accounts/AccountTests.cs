using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core.Accounts;

namespace NewsArchive.Core.Tests.Accounts;

public sealed class AccountTests
{
    private const string Password = "four quiet words here";

    [Fact]
    public async Task An_account_is_known_by_its_name_in_any_case_and_its_exact_password()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync((AccountStore accounts) => accounts.AddAsync("Ada", Password));

        Assert.NotNull(await archive.RunAsync((AccountStore accounts) => accounts.VerifyAsync("ADA", Password)));
        Assert.Null(await archive.RunAsync((AccountStore accounts) => accounts.VerifyAsync("ada", Password + " ")));
        Assert.Null(await archive.RunAsync((AccountStore accounts) => accounts.VerifyAsync("eve", Password)));
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync((AccountStore accounts) => accounts.AddAsync("Ada", Password));

        var second = await archive.RunAsync((AccountStore accounts) => accounts.AddAsync("ada", Password));

        Assert.Null(second.Account);
        Assert.Contains("already an account", second.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("line\nend")]
    [InlineData("right\u202eleft")]
    public async Task A_name_that_cannot_be_shown_plainly_is_refused(string name)
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.Null((await archive.RunAsync((AccountStore accounts) => accounts.AddAsync(name, Password))).Account);
    }

    [Fact]
    public async Task Neither_the_password_nor_the_session_key_is_stored()
    {
        await using var archive = await TestArchive.OpenAsync();
        var key = await SignInAsync(archive);

        var hash = await archive.ReadAsync(context => context.Accounts.Select(account => account.PasswordHash).SingleAsync());
        var keyHash = await archive.ReadAsync(context => context.AccountSessions.Select(session => session.KeyHash).SingleAsync());

        Assert.DoesNotContain(Password, hash, StringComparison.Ordinal);
        Assert.NotEqual(key, keyHash);
        Assert.Equal(32, key.Length);
    }

    [Fact]
    public async Task A_session_ends_eight_hours_after_its_last_use()
    {
        await using var archive = await TestArchive.OpenAsync();
        var key = await SignInAsync(archive);

        archive.Clock.Advance(TimeSpan.FromHours(7));
        Assert.True(await ContinueAsync(archive, key));
        archive.Clock.Advance(TimeSpan.FromHours(7));
        Assert.True(await ContinueAsync(archive, key));
        archive.Clock.Advance(TimeSpan.FromHours(8.5));
        Assert.False(await ContinueAsync(archive, key));
    }

    [Fact]
    public async Task A_session_in_use_ends_after_seven_days()
    {
        await using var archive = await TestArchive.OpenAsync();
        var key = await SignInAsync(archive);

        for (var hours = 0; hours < 7 * 24; hours += 6)
        {
            Assert.True(await ContinueAsync(archive, key));
            archive.Clock.Advance(TimeSpan.FromHours(6));
        }

        archive.Clock.Advance(TimeSpan.FromHours(1));
        Assert.False(await ContinueAsync(archive, key));
    }

    [Fact]
    public async Task A_new_password_ends_every_session()
    {
        await using var archive = await TestArchive.OpenAsync();
        var key = await SignInAsync(archive);

        await archive.RunAsync((AccountStore accounts) => accounts.ChangePasswordAsync("ada", "five wholly different quiet words"));

        Assert.False(await ContinueAsync(archive, key));
    }

    private static async Task<string> SignInAsync(TestArchive archive)
    {
        var added = await archive.RunAsync((AccountStore accounts) => accounts.AddAsync("Ada", Password));
        Assert.Null(added.Problem);
        return await archive.RunAsync(async (IServiceProvider services) =>
        {
            var account = await services.GetRequiredService<AccountStore>().VerifyAsync("Ada", Password);
            return await services.GetRequiredService<AccountSessions>().StartAsync(account!);
        });
    }

    private static Task<bool> ContinueAsync(TestArchive archive, string key) =>
        archive.RunAsync((AccountSessions sessions) => sessions.ContinueAsync(key));
}
