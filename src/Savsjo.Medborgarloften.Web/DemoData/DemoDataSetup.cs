using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.DemoData;

/// <summary>Demodata in Development: one account per role and the real follow-up of 2020. Never in Production.</summary>
public static partial class DemoDataSetup
{
    public static void AddDemoData(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
            return;
        if (builder.Configuration[DemoAccounts.PasswordKey] is { Length: > 0 } password && !PasswordRules.Allow(password))
            throw new InvalidConfigurationException(DemoAccounts.PasswordKey,
                $"lösenordet ska vara {PasswordRules.MinLength}–{PasswordRules.MaxLength} tecken, "
                + $"varav minst {PasswordRules.MinDifferentCharacters} olika.");
        builder.Services.AddSingleton<DemoAccounts>();
    }

    /// <summary>
    /// Fills an empty database, or goes on where an earlier start was ended; makes the demo accounts' password the one that is shown.
    /// </summary>
    public static async Task LoadDemoData(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        await using var turn = await app.Services.TakeTurn("läser in demodata");
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var demo = services.GetRequiredService<DemoAccounts>();
        var staff = await services.GetRequiredService<AppDbContext>().Whole(
            () => demo.Make(services.GetRequiredService<AccountCreation>()));
        await new ReferenceFollowUpLoader(app.Services, staff).Load();
        LogPassword(app.Logger, string.Join(", ", DemoAccounts.All.Select(account => account.Email)), demo.Password);
    }

    [LoggerMessage(LogLevel.Information, "Demokonton: {Accounts}. Lösenord: {Password}")]
    private static partial void LogPassword(ILogger logger, string accounts, string password);
}
