using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>
/// Sparade kopior av det publicerade (<see cref="PublishedCopy"/>), as files of their own, whatever the database is. Implemented in one
/// provider project.
/// </summary>
public interface IKeptCopies
{
    /// <summary>The model that copies are of; one of another model is not read.</summary>
    string Model { get; }

    /// <summary>Makes one in a file that is there, empty, with the rights that it shall have.</summary>
    Task Make(string path, AppDbContext from, CancellationToken cancellation);

    /// <summary>Reads one. It waits for nobody, so no request's patience is spent on it.</summary>
    void Read(DbContextOptionsBuilder options, string path);

    /// <summary>Lets one go, so that its file can be removed.</summary>
    void Release(string path);
}
