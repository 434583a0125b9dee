namespace NewsArchive.Core.Accounts;

/// <summary>Someone who may change the archive.</summary>
public sealed class Account
{
    public int Id { get; private set; }
    public required string Name { get; init; }

    /// <summary>The name in lower case; unique.</summary>
    public required string FoldedName { get; init; }

    /// <summary>As ASP.NET Core Identity's password hasher writes it.</summary>
    public string PasswordHash { get; set; } = "";
    public required DateTime CreatedAt { get; init; }
    public List<AccountSession> Sessions { get; } = [];
}

/// <summary>A sign-in; deleting the row ends it, whatever cookie is still about.</summary>
public sealed class AccountSession
{
    public int Id { get; private set; }
    public int AccountId { get; private set; }
    public Account Account { get; private set; } = null!;

    /// <summary>SHA-256 of the 128-bit random key in the cookie.</summary>
    public required string KeyHash { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime LastSeenAt { get; set; }
}
