using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>
/// The public reads what is published, and agreements in use through the one reader of them; it knows nothing of those who
/// write. What Public knows, in whatever room and at however many removes, is held by the same rule.
/// </summary>
public class PublicTests
{
    private const string Database = House.Prefix + "Data.AppDbContext";
    private const string Agreements = House.Prefix + "Data.Agreements.AgreementsInUse";
    private const string Originals = House.Prefix + "Data.FollowUps.PublishedOriginals";
    private const string UnitOfWork = House.Prefix + "Data.Saving.InOneTransaction";
    private const string Start = House.Prefix + "Web.Public.Home.StartPage";
    private const string EveryContext = "Microsoft.EntityFrameworkCore.DbContext";

    /// <summary>What is published, who wants letters or asks, the letters to them, and what the municipality says of itself.</summary>
    private static readonly string[] Published =
    [
        "get_FollowUpReports", "get_PublishedFigures", "get_Subscribers", "get_Questions", "get_OutgoingMails",
        "get_MunicipalityVersions", "get_LogotypeFiles",
    ];

    /// <summary>What the reader of agreements in use reads: periods that are no drafts, their days, what is translated.</summary>
    private static readonly string[] Agreed =
        ["get_PromisePeriods", "get_Rounds", "get_SignedAgreements", "get_Translations", "get_EarlierDocuments"];

    /// <summary>What the reader of documents in original reads: those of published rounds.</summary>
    private static readonly string[] Transferred = ["get_Rounds", "get_EarlierDocuments"];

    /// <summary>What is no way to a table: to save, to forget what was read, to keep it together, and to ask for it all at once.</summary>
    private static readonly string[] Harmless =
        ["", ".ctor", "SaveChangesAsync", "Add", "get_ChangeTracker", "get_Database", "AsSingleQuery"];

    private static readonly string[] Writers = ["Staff", "Admin", "Accounts"];

    [Fact]
    public void Public_pages_read_no_working_tables() => WorkingTables(House.Uses).ShouldBeNone();

    [Fact]
    public void Public_pages_name_nothing_of_what_is_being_written() => InWork(House.Uses).ShouldBeNone();

    [Fact]
    public void Public_pages_know_no_room_of_staff() => Insiders(House.Uses).ShouldBeNone();

    [Theory]
    [InlineData(Database, "get_ActivityReports")]
    [InlineData(Database, "get_Rounds")]
    [InlineData(EveryContext, "Set")]
    [InlineData(EveryContext, "Find")]
    [InlineData(EveryContext, "FindAsync")]
    [InlineData("Microsoft.AspNetCore.Identity.EntityFrameworkCore.IdentityUserContext", "get_Users")]
    [InlineData("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "SqlQueryRaw")]
    [InlineData("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "GetDbConnection")]
    [InlineData("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", "FromSqlRaw")]
    public void A_way_to_a_working_table_is_seen(string type, string member) => Assert.Equal(
        [new Use(Start, type, member)],
        WorkingTables([
            new(Start, type, member),
            new(Start, Database, "get_FollowUpReports"),
            new(Start, Agreements, "InUse"),
            new(Agreements, Database, "get_PromisePeriods"),
            new(House.Prefix + "Web.Staff.Entry.EntryPage", type, member),
        ]));

    [Theory]
    [InlineData(House.Prefix + "Data.Agreements.PeriodQueries")]
    [InlineData(House.Prefix + "Web.FollowUpParts.OpenWork")]
    [InlineData(Agreements)]
    public void Somebody_else_who_reads_it_for_Public_is_seen(string reader) => Assert.Equal(
        [new Use(reader, Database, "get_ActivityReports")],
        WorkingTables([
            new(Start, House.Prefix + "Web.FollowUpParts.Between"),
            new(House.Prefix + "Web.FollowUpParts.Between", reader),
            new(reader, Database, "get_ActivityReports"),
        ]));

    [Fact]
    public void A_report_by_its_type_is_seen() => Assert.Equal(
        "Web.Public.Home.StartPage knows Domain.Reports.ActivityReport",
        InWork([
            new(Start, House.Prefix + "Domain.Reports.ActivityReport"),
            new(Start, House.Prefix + "Domain.Agreements.PromisePeriod"),
        ]).Single().ToString());

    [Fact]
    public void A_room_of_staff_is_seen() => Assert.Single(Insiders([
        new(Start, House.Prefix + "Web.Staff.Entry.EntryPage"),
        new(Start, House.Prefix + "Web.Shared.FormField"),
    ]));

    private static IEnumerable<Use> WorkingTables(IReadOnlyList<Use> uses) => ReachedBy(uses).Where(IsWayToTable)
        .Where(use => !Harmless.Contains(use.Member) && !Published.Contains(use.Member)
            && !(use.From == Agreements && Agreed.Contains(use.Member))
            && !(use.From == Originals && Transferred.Contains(use.Member)));

    private static bool IsWayToTable(Use use) => use.To == Database || use.To.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>
    /// What the public pages know, and what that knows, in Web and in Data; the database itself knows everything, and how a save is
    /// made once is nothing that is read.
    /// </summary>
    private static IEnumerable<Use> ReachedBy(IReadOnlyList<Use> uses)
    {
        var known = uses.ToLookup(use => use.From);
        var reached = known.Select(one => one.Key).Where(name => Room.WingOf(name) == "Public").ToHashSet();
        for (var next = new Queue<string>(reached); next.TryDequeue(out var knower);)
            foreach (var use in known[knower])
            {
                yield return use;
                if (MayRead(use.To) && reached.Add(use.To))
                    next.Enqueue(use.To);
            }
    }

    private static bool MayRead(string name) => name != Database && name != UnitOfWork
        && (Room.WingOf(name) is { Length: > 0 } || name.StartsWith(House.Prefix + "Data.", StringComparison.Ordinal));

    /// <summary>An agreement that Public holds came from the reader of those in use; a report has no reader here.</summary>
    private static IEnumerable<Use> InWork(IEnumerable<Use> uses) => uses.Where(use => Room.WingOf(use.From) == "Public"
        && Room.OfDomain(use.To) == "Reports");

    private static IEnumerable<Use> Insiders(IEnumerable<Use> uses) =>
        uses.Where(use => Room.WingOf(use.From) == "Public" && Writers.Contains(Room.WingOf(use.To)));
}
