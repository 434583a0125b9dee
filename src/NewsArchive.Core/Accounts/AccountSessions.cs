using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Accounts;

/// <summary>
/// The sign-ins that are in force. The browser keeps a random key; the archive keeps the key's hash, so that a copy of the
/// database signs nobody in, and deleting the row ends the session whatever the browser still has.
/// </summary>
public sealed class AccountSessions(ArchiveDbContext archive, TimeProvider clock)
{
    /// <summary>A session that was not used for so long is over.</summary>
    public static readonly TimeSpan IdleLimit = TimeSpan.FromHours(8);

    /// <summary>A session is over so long after the sign-in, used or not.</summary>
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromDays(7);

    // One write in five minutes tells idle from used well enough.
    private static readonly TimeSpan NoteUseEvery = TimeSpan.FromMinutes(5);

    private const int KeyBytes = 16;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Starts a session and returns its key.</summary>
    public async Task<string> StartAsync(Account account, CancellationToken cancellation = default)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        await DeleteExpiredAsync(cancellation);
        account.Sessions.Add(new AccountSession { KeyHash = Hash(key), CreatedAt = Now, LastSeenAt = Now });
        await archive.SaveChangesAsync(cancellation);
        return key;
    }

    /// <summary>Whether the key belongs to a session that is in force; notes that it was used.</summary>
    public async Task<bool> ContinueAsync(string key, CancellationToken cancellation = default)
    {
        var hash = Hash(key);
        var session = await archive.AccountSessions
            .Where(s => s.KeyHash == hash)
            .Select(s => new { s.Id, s.CreatedAt, s.LastSeenAt })
            .SingleOrDefaultAsync(cancellation);
        if (session is null || Now - session.CreatedAt > AbsoluteLimit || Now - session.LastSeenAt > IdleLimit)
            return false;

        if (Now - session.LastSeenAt > NoteUseEvery)
            await archive.AccountSessions.Where(s => s.Id == session.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, Now), cancellation);
        return true;
    }

    public Task EndAsync(string key, CancellationToken cancellation = default)
    {
        var hash = Hash(key);
        return archive.AccountSessions.Where(s => s.KeyHash == hash).ExecuteDeleteAsync(cancellation);
    }

    private Task<int> DeleteExpiredAsync(CancellationToken cancellation)
    {
        var (oldest, idleSince) = (Now - AbsoluteLimit, Now - IdleLimit);
        return archive.AccountSessions.Where(s => s.CreatedAt < oldest || s.LastSeenAt < idleSince).ExecuteDeleteAsync(cancellation);
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
