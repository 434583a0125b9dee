namespace NewsArchive.Core.Parties;

/// <summary>Fields of life that the roles of a party belong to, as far as the words tell.</summary>
[Flags]
public enum RoleFields
{
    None = 0,
    Politics = 1,
    Security = 2,
    Law = 4,
    Sport = 8,
    Arts = 16,
    Business = 32,
    Science = 64,
    Medicine = 128,
    Faith = 256,
    Media = 512,
    Crime = 1024,
    Work = 2048,

    /// <summary>A role that one place has of its own: mayor, sheriff, schoolteacher.</summary>
    Local = 1 << 20,
}
