using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>
/// check-configuration: says all that is wrong with the settings at once, and changes nothing. Wrong values have stopped the start
/// before it comes here; what is left is what nobody reads, and the database.
/// </summary>
public static class CheckConfiguration
{
    public static async Task<int> Run(WebApplication app)
    {
        var unknown = UnknownKeys.In(app.Configuration).ToList();
        var upkeep = app.Services.GetRequiredService<IDatabaseUpkeep>();
        var faults = await upkeep.Exists() ? unknown : [.. unknown, $"ConnectionStrings:Default: {upkeep.Missing}"];
        foreach (var fault in faults)
            await Console.Out.WriteLineAsync(fault);
        if (faults.Count == 0)
            await Console.Out.WriteLineAsync("Inställningarna är rätt, och databasen finns.");
        return faults.Count == 0 ? 0 : 1;
    }
}
