using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Första starten: an installation that nobody can administer says in its log how that is mended.</summary>
public static partial class FirstStart
{
    public static async Task TellOfMissingAdministrator(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var hasAdministrator = await db.UserRoles.AnyAsync(
            held => db.Roles.Any(role => role.Id == held.RoleId && role.Name == Role.Administrator));
        if (!hasAdministrator)
            LogNobody(app.Logger);
    }

    [LoggerMessage(LogLevel.Warning,
        "Det finns ingen administratör än, så ingen kan logga in. Skapa en på servern med kommandot: "
        + "dotnet Savsjo.Medborgarloften.Web.dll create-admin namn@kommun.example")]
    private static partial void LogNobody(ILogger logger);
}
