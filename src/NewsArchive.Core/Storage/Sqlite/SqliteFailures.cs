using Microsoft.Data.Sqlite;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>Tells failures of the machine (full disk, lock, damage) from mistakes of the program.</summary>
internal static class SqliteFailures
{
    /// <summary>What happened and what to do; null when the failure is not the environment's.</summary>
    public static string? Explain(Exception failure) => (failure as SqliteException ?? failure.InnerException as SqliteException)?.SqliteErrorCode switch
    {
        3 or 8 or 23 => "it cannot be written. Check the rights of the folder and its files.",
        5 or 6 => "another program is using it. Try again when that program is done.",
        7 => "there is not enough memory. End other programs and try again.",
        10 => "the disk reported an error. Check the disk, then run “verify”.",
        11 => "it is damaged. Run “verify” and restore a backup.",
        13 => "the disk is full. Make room and try again.",
        14 => "the file cannot be opened. Check the rights of the folder and its files.",
        26 => "the file is not a database. Restore a backup, or choose another folder with --data.",
        _ => null,
    };
}
