using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Proves that who makes the first account can read the console on which the archive was started. It lives as long as the
/// process and is worth nothing once there is an account.
/// </summary>
internal sealed class SetUpToken
{
    private const int Bytes = 16;

    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public bool IsMatchedBy(string? candidate) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(candidate ?? ""), Encoding.UTF8.GetBytes(Value));
}
