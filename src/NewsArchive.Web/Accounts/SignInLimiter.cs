using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Slows the guessing of passwords. It counts attempts by visitor's address and name, so that a stranger who guesses locks nobody else out, and by
/// address alone, so that trying many names is slowed as well. Nothing is locked for good: every window passes.
/// </summary>
internal sealed class SignInLimiter : IDisposable
{
    private const int AttemptsForOneName = 10;
    private const int AttemptsFromOneAddress = 50;

    private const int Ipv6NetworkBytes = 8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<Attempt> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<Attempt, Attempt>(attempt => Limit(attempt, AttemptsForOneName)),
        PartitionedRateLimiter.Create<Attempt, string>(attempt => Limit(attempt.Network, AttemptsFromOneAddress)));

    public static TimeSpan RetryAfter => Window;

    /// <summary>Whether one more attempt may be made now.</summary>
    public bool Allows(IPAddress? address, string name)
    {
        using var lease = limiter.AttemptAcquire(new Attempt(NetworkOf(address), name.Trim().ToLowerInvariant()));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<TKey> Limit<TKey>(TKey key, int attempts) => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = attempts, Window = Window, SegmentsPerWindow = 5 });

    // One household has a whole /64 of IPv6 addresses.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Ipv6NetworkBytes)),
        _ => address.ToString(),
    };

    private readonly record struct Attempt(string Network, string Name);
}
