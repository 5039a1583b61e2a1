using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.DataProtection;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Promises;

namespace Savsjo.Medborgarloften.Data;

/// <summary>Databasen: everything that is stored. The same model for every provider.</summary>
public class AppDbContext(DbContextOptions<AppDbContext> options) : IdentityDbContext<StaffAccount>(options)
{
    public DbSet<PromisePeriod> PromisePeriods => Set<PromisePeriod>();
    public DbSet<Promise> Promises => Set<Promise>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<Offence> Offences => Set<Offence>();
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<ActivityReport> ActivityReports => Set<ActivityReport>();
    public DbSet<FollowUpReport> FollowUpReports => Set<FollowUpReport>();
    public DbSet<PublishedFigure> PublishedFigures => Set<PublishedFigure>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Tertial>().HaveConversion<TertialConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(9, 1);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }
}
