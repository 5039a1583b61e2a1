using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>Var det publicerade sparas på disk (Public:KeptFolder), for a start while the database is away.</summary>
/// <param name="Folder">The node's own; null where nothing is kept.</param>
public sealed record KeptOptions(string? Folder)
{
    private const string Key = "Public:KeptFolder";

    /// <exception cref="InvalidConfigurationException">The folder cannot be used.</exception>
    public static KeptOptions From(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration[Key] is not { Length: > 0 } named)
            return new((string?)null);
        var folder = Path.Combine(environment.ContentRootPath, named);
        return WritableFolder.CanBeWritten(folder) ? new(folder)
            : throw new InvalidConfigurationException(Key, $"mappen ”{folder}” går inte att skapa eller skriva i.");
    }
}
