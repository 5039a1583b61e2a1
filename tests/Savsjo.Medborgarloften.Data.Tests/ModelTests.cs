using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>The one model, for both providers.</summary>
public class ModelTests
{
    public static TheoryData<string> Providers => ["Sqlite", "SqlServer"];

    [Theory]
    [MemberData(nameof(Providers))]
    public void No_change_of_the_model_waits_for_a_migration(string provider)
    {
        using var db = Context(provider);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_foreign_key_has_an_index(string provider)
    {
        using var db = Context(provider);
        var keys = db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).ToList();

        Assert.NotEmpty(keys);
        Assert.Empty(keys.Where(key => !IsIndexed(key))
            .Select(key => $"{key.DeclaringEntityType.DisplayName()}: {string.Join(", ", key.Properties.Select(one => one.Name))}"));
    }

    /// <summary>Translation needs no server.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public void The_shared_queries_translate(string provider)
    {
        using var db = Context(provider);
        IQueryable[] queries =
        [
            db.Periods().Where(period => period.Id == 1),
            db.Rounds.Where(round => round.Published == null).OrderBy(round => round.Tertial)
                .Select(round => new { round.PromisePeriodId, round.OpensOn }),
            db.ActivityReports.Include(report => report.Values).Include(report => report.Reviews).Include(report => report.Authors)
                .Where(report => report.Tertial <= new Tertial(2020, 3)).OrderBy(report => report.Id),
            db.FollowUpReports.OrderByDescending(report => report.Tertial).ThenByDescending(report => report.Version).Take(1),
            db.PublishedFigures.Where(figure => figure.Tertial == new Tertial(2020, 1)).Select(figure => figure.Figure.Figure.Count),
            db.AuditEntries.Where(entry => entry.ActivityId == 1).OrderByDescending(entry => entry.Sequence),
        ];

        Assert.All(queries, query => Assert.Contains("SELECT", query.ToQueryString(), StringComparison.Ordinal));
    }

    private static bool IsIndexed(Microsoft.EntityFrameworkCore.Metadata.IForeignKey key)
    {
        var entity = key.DeclaringEntityType;
        return entity.GetIndexes().Select(index => index.Properties).Concat(entity.GetKeys().Select(one => one.Properties))
            .Any(properties => key.Properties.SequenceEqual(properties.Take(key.Properties.Count)));
    }

    private static AppDbContext Context(string provider) => provider == "Sqlite"
        ? new SqliteDesignTimeFactory().CreateDbContext([])
        : new SqlServerDesignTimeFactory().CreateDbContext([]);
}
