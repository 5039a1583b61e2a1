namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Säkerhetskopior. Implemented once in each provider project.</summary>
public interface IDatabaseBackup
{
    /// <summary>Where somebody else takes the backups: what to run, as text. Null where the program does it itself.</summary>
    string? Instead(string file);

    /// <summary>Writes all that is committed to a file while others go on working, and reads it to see that it is whole.</summary>
    /// <exception cref="DatabaseFaultException">It cannot be written, or what was written is not whole.</exception>
    Task<BackupContents> Write(string file, CancellationToken cancellation = default);

    /// <summary>Puts a backup in the database's place, once it is known to be whole; what was there is kept beside it.</summary>
    /// <exception cref="DatabaseFaultException">The backup is not whole, or somebody uses the database.</exception>
    Task<BackupContents> Restore(string file, CancellationToken cancellation = default);
}
