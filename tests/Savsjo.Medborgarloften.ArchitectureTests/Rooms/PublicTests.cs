using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>The public reads only what is published, and knows nothing of those who write it.</summary>
public class PublicTests
{
    private const string Database = House.Prefix + "Data.AppDbContext";

    /// <summary>What is published, who wants letters, and the days of the rounds, which readers are told (record 0021).</summary>
    private static readonly string[] Published =
        ["get_FollowUpReports", "get_PublishedFigures", "get_Subscribers", "get_OutgoingMails", "get_Rounds"];

    private const string AccountTables = "Microsoft.AspNetCore.Identity.EntityFrameworkCore.";

    private static readonly string[] Writers = ["Staff", "Admin", "Accounts"];

    [Fact]
    public void Public_pages_touch_no_working_tables() => WorkingTables(House.Uses).ShouldBeNone();

    [Fact]
    public void Public_pages_know_no_room_of_staff() => Insiders(House.Uses).ShouldBeNone();

    [Fact]
    public void A_working_table_is_seen() => Assert.Equal(
        "Web.Public.Home.StartPage knows Data.AppDbContext.get_ActivityReports",
        WorkingTables([
            new(House.Prefix + "Web.Public.Home.StartPage", Database, "get_ActivityReports"),
            new(House.Prefix + "Web.Public.Home.StartPage", Database, "get_FollowUpReports"),
            new(House.Prefix + "Web.Staff.Entry.EntryPage", Database, "get_ActivityReports"),
        ]).Single().ToString());

    [Fact]
    public void A_working_table_by_its_type_is_seen() =>
        Assert.Single(WorkingTables([new(House.Prefix + "Web.Public.Home.StartPage", House.Prefix + "Domain.Reports.ActivityReport")]));

    [Fact]
    public void A_room_of_staff_is_seen() => Assert.Single(Insiders([
        new(House.Prefix + "Web.Public.Home.StartPage", House.Prefix + "Web.Staff.Entry.EntryPage"),
        new(House.Prefix + "Web.Public.Home.StartPage", House.Prefix + "Web.Shared.FormField"),
    ]));

    [Fact]
    public void A_working_table_by_way_of_the_context_is_seen() => Assert.Equal(2, WorkingTables([
        new(House.Prefix + "Web.Public.Home.StartPage", "Microsoft.EntityFrameworkCore.DbContext", "Set"),
        new(House.Prefix + "Web.Public.Home.StartPage", AccountTables + "IdentityUserContext", "get_Users"),
    ]).Count());

    /// <summary>What every context has, and the tables of accounts: they are got by other names than the database's own.</summary>
    private static bool IsTableOfAnotherName(Use use) =>
        use.To.StartsWith("Microsoft.EntityFrameworkCore.DbContext", StringComparison.Ordinal) && use.Member == "Set"
            || use.To.StartsWith(AccountTables, StringComparison.Ordinal);

    private static IEnumerable<Use> WorkingTables(IEnumerable<Use> uses) => uses.Where(use => Room.WingOf(use.From) == "Public"
        && (use.To == Database && use.Member.StartsWith("get_", StringComparison.Ordinal) && !Published.Contains(use.Member)
            || IsTableOfAnotherName(use)
            || Room.OfDomain(use.To) == "Reports"
            || use.To.StartsWith(House.Prefix + "Data.Reports.", StringComparison.Ordinal)));

    private static IEnumerable<Use> Insiders(IEnumerable<Use> uses) =>
        uses.Where(use => Room.WingOf(use.From) == "Public" && Writers.Contains(Room.WingOf(use.To)));
}
