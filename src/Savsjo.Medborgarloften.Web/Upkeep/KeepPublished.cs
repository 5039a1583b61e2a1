using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>
/// Sparar det publicerade på disk: a new copy when something has been published, and one at each start, since a database that was restored
/// may say something else by the same numbers.
/// </summary>
public sealed class KeepPublished(
    KeptWriter writer, PublishedState state, CurrentMunicipality municipality, DatabaseReach reach, IServiceScopeFactory scopes)
{
    private (string Published, int Municipality)? _latest;

    /// <summary>Looks, and keeps what is new. A database that is away is told of elsewhere, and left in peace.</summary>
    public async Task RunIfNew(CancellationToken cancellation)
    {
        if (!writer.IsOn)
            return;
        try
        {
            await Keep(cancellation);
        }
        catch (Exception exception) when (reach.Explains(exception))
        {
            // The copy that there is holds until it is back.
        }
    }

    private async Task Keep(CancellationToken cancellation)
    {
        await municipality.Refresh();
        var (published, version) = (await state.Read(), municipality.Latest.Version);
        if (_latest == (published.Identity, version))
            return;
        await using var scope = scopes.CreateAsyncScope();
        if (await writer.Keep(
            scope.ServiceProvider.GetRequiredService<AppDbContext>(), published, version, () => IsSo(published, version), cancellation))
            _latest = (published.Identity, version);
    }

    /// <summary>Whether nothing was published while it was made; then it is a copy of neither, and made anew the next time.</summary>
    private async Task<bool> IsSo(PublishedReading published, int version)
    {
        state.Forget();
        municipality.Forget();
        await municipality.Refresh();
        return (await state.Read()).Identity == published.Identity && municipality.Latest.Version == version;
    }
}
