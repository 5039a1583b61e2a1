using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Skötsel: backups and verification by the clock, and what they have found.</summary>
public static class UpkeepSetup
{
    public static void AddUpkeep(this WebApplicationBuilder builder)
    {
        var options = BackupOptions.From(builder.Configuration, builder.Environment);
        builder.Services
            .AddSingleton(options)
            .AddSingleton(services => new DailyHour(options.At, services.GetRequiredService<TimeProvider>()))
            .AddSingleton(services => ActivatorUtilities.CreateInstance<BackUpByTheClock>(
                services, Own(options, services.GetRequiredService<IDatabaseBackup>())))
            .AddSingleton<VerifyByTheClock>()
            .AddSingleton<LatestGoodAnswer>()
            .AddSingleton<KeepPublished>()
            .AddRoutine(TimeSpan.FromSeconds(5), "Det publicerade gick inte att spara på disk.",
                (services, cancellation) => services.GetRequiredService<KeepPublished>().RunIfNew(cancellation))
            .AddHostedService<NightlyUpkeep>();
    }

    private static IDatabaseBackup Own(BackupOptions options, IDatabaseBackup backup) =>
        options.Folder is null || backup.Instead("") is null ? backup
            : throw new InvalidConfigurationException(
                $"{BackupOptions.Section}:Folder", "SQL Server tar sina säkerhetskopior själv; kommandot backup säger hur.");
}
