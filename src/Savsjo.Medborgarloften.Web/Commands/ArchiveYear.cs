using System.Globalization;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Archiving;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>archive: writes the package of a year for the municipality's e-archive; the site may run.</summary>
public static class ArchiveYear
{
    private const int First = 2000, Last = 2999;

    public static async Task<int> Run(
        IServiceProvider services, string typed, string folder, TextWriter output, CancellationToken cancellation = default)
    {
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < First or > Last)
        {
            await output.WriteLineAsync($"”{typed}” är inget år. Skriv till exempel archive 2021 /srv/arkiv");
            return 1;
        }

        try
        {
            await services.MigrateDatabase("archive");
            await services.GetRequiredService<CurrentMunicipality>().Refresh();
            await using var scope = services.CreateAsyncScope();
            var archived = await ActivatorUtilities.CreateInstance<ArchivePackage>(scope.ServiceProvider).Write(year, folder, cancellation);
            foreach (var line in archived.Lines)
                await output.WriteLineAsync(line);
            return 0;
        }
        catch (Exception fault) when (fault is DatabaseFaultException or IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
