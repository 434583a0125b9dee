using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Accounts;

/// <summary>What became of a change to the accounts: the account, or why nothing was changed.</summary>
public sealed record AccountChange(Account? Account, string? Problem);

/// <summary>An account as lists show it.</summary>
public sealed record AccountSummary(string Name, DateTime CreatedAt, DateTime? LastSeenAt);

/// <summary>The accounts that may change the archive.</summary>
public sealed class AccountStore(ArchiveDbContext archive, TimeProvider clock)
{
    private const int LongestName = 64;

    private static readonly PasswordHasher<Account> Hasher = new();

    // Verified when the name is unknown, so that the answer takes as long as for a wrong password.
    private static readonly Lazy<string> HashOfNobody = new(() => Hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    public Task<bool> AnyAsync(CancellationToken cancellation = default) => archive.Accounts.AnyAsync(cancellation);

    public async Task<IReadOnlyList<AccountSummary>> ListAsync(CancellationToken cancellation = default) =>
        await archive.Accounts
            .OrderBy(a => a.FoldedName)
            .Select(a => new AccountSummary(a.Name, a.CreatedAt, a.Sessions.Max(s => (DateTime?)s.LastSeenAt)))
            .ToListAsync(cancellation);

    public async Task<AccountChange> AddAsync(string name, string password, CancellationToken cancellation = default)
    {
        name = name.Trim();
        if (ProblemOf(name) is { } nameProblem)
            return new AccountChange(null, nameProblem);
        if (PasswordRules.ProblemOf(password, name) is { } passwordProblem)
            return new AccountChange(null, passwordProblem);

        var account = new Account { Name = name, FoldedName = Fold(name), CreatedAt = clock.GetUtcNow().UtcDateTime };
        account.PasswordHash = Hasher.HashPassword(account, password);
        archive.Accounts.Add(account);
        try
        {
            await archive.SaveChangesAsync(cancellation);
            return new AccountChange(account, null);
        }
        catch (DbUpdateException)
        {
            archive.Entry(account).State = EntityState.Detached;
            if (await FindAsync(name, cancellation) is null)
                throw;
            return new AccountChange(null, $"There is already an account “{name}”. Choose another name, or set a new password with “user password”.");
        }
    }

    /// <summary>Adds the account unless there is one already; of two that race, one wins. Null when it lost.</summary>
    public async Task<AccountChange?> AddFirstAsync(string name, string password, CancellationToken cancellation = default)
    {
        await using var alone = await archive.Database.BeginTransactionAsync(cancellation);
        if (await AnyAsync(cancellation))
            return null;

        var added = await AddAsync(name, password, cancellation);
        await alone.CommitAsync(cancellation);
        return added;
    }

    /// <summary>The account with this name and password; null when there is none, after about the same time in either case.</summary>
    public async Task<Account?> VerifyAsync(string name, string password, CancellationToken cancellation = default)
    {
        var account = await FindAsync(name, cancellation);
        var verdict = Hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? HashOfNobody.Value, password);
        if (account is null || verdict == PasswordVerificationResult.Failed)
            return null;

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = Hasher.HashPassword(account, password);
            await archive.SaveChangesAsync(cancellation);
        }

        return account;
    }

    /// <summary>Sets a new password and ends every session of the account.</summary>
    public async Task<AccountChange> ChangePasswordAsync(string name, string password, CancellationToken cancellation = default)
    {
        if (await FindAsync(name, cancellation) is not { } account)
            return new AccountChange(null, $"There is no account “{name}”. “user list” shows all of them.");
        if (PasswordRules.ProblemOf(password, account.Name) is { } problem)
            return new AccountChange(null, problem);

        await using var together = await archive.Database.BeginTransactionAsync(cancellation);
        account.PasswordHash = Hasher.HashPassword(account, password);
        await archive.SaveChangesAsync(cancellation);
        await archive.AccountSessions.Where(s => s.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        await together.CommitAsync(cancellation);
        return new AccountChange(account, null);
    }

    private Task<Account?> FindAsync(string name, CancellationToken cancellation)
    {
        var folded = Fold(name.Trim());
        return archive.Accounts.SingleOrDefaultAsync(a => a.FoldedName == folded, cancellation);
    }

    private static string? ProblemOf(string name) => name switch
    {
        "" => "The account needs a name.",
        { Length: > LongestName } => $"The name is longer than {LongestName} characters. Choose a shorter one.",
        _ when !name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '@') =>
            "A name may have letters, digits, spaces and the characters . - _ @ only.",
        _ => null,
    };

    private static string Fold(string name) => name.ToLowerInvariant();
}
