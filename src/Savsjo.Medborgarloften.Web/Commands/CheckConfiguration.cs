using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Starting;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>
/// check-configuration: says all that is wrong with the settings at once, and changes nothing. Wrong values have stopped the start
/// before it comes here; what is left is what nobody reads, and the database.
/// </summary>
public static class CheckConfiguration
{
    public static async Task<int> Run(WebApplication app)
    {
        // Said before the database is asked, which may take its time to say nothing.
        var unknown = UnknownKeys.In(app.Configuration).ToList();
        foreach (var sentence in unknown)
            await Console.Out.WriteLineAsync(sentence);
        var fault = await DatabaseFault(app.Services);
        if (fault is not null)
            await Console.Out.WriteLineAsync(fault);
        else if (unknown.Count == 0)
            await Console.Out.WriteLineAsync("Inställningarna är rätt, och databasen finns.");
        return fault is null && unknown.Count == 0 ? 0 : 1;
    }

    private static async Task<string?> DatabaseFault(IServiceProvider services)
    {
        try
        {
            await services.Tell(async scope =>
            {
                var upkeep = scope.GetRequiredService<IDatabaseUpkeep>();
                if (!await upkeep.Exists())
                    throw new DatabaseFaultException(upkeep.Missing);
            });
            return null;
        }
        catch (InvalidConfigurationException wrong)
        {
            return StartFault.In(wrong);
        }
    }
}
