using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>Shared is for any program of this kind: it knows how Swedes write, and nothing else of ours.</summary>
public class SharedTests
{
    [Fact]
    public void Shared_knows_neither_the_domain_nor_a_room() => Known(House.Uses).ShouldBeNone();

    [Fact]
    public void What_it_must_not_know_is_seen() => Assert.Equal(
        [House.Prefix + "Domain.Reports.ActivityReport", House.Prefix + "Web.Staff.Entry.EntryPage"],
        Known([
            new(House.Prefix + "Web.Shared.FormField", House.Prefix + "Domain.Swedish.SwedishText"),
            new(House.Prefix + "Web.Shared.FormField", House.Prefix + "Domain.Reports.ActivityReport"),
            new(House.Prefix + "Web.Shared._Icon", House.Prefix + "Web.Staff.Entry.EntryPage"),
            new(House.Prefix + "Web.Staff.Entry.EntryPage", House.Prefix + "Domain.Reports.ActivityReport"),
        ]).Select(use => use.To));

    private static IEnumerable<Use> Known(IEnumerable<Use> uses) =>
        uses.Where(use => Room.OfWeb(use.From) == "Shared" && Room.OfWeb(use.To) != "Shared" && Room.OfDomain(use.To) != "Swedish");
}
