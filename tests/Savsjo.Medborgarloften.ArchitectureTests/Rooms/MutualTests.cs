using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>Of two rooms of Web one may know the other, not both each other.</summary>
public class MutualTests
{
    [Fact]
    public void No_two_rooms_know_each_other() => Pairs(House.Uses).ShouldBeNone();

    [Fact]
    public void A_pair_is_seen_with_who_knows_whom() => Assert.Equal(
        [
            "Staff/Entry <-> Staff/Reviewing: Web.Staff.Entry.EntryPage knows Web.Staff.Reviewing.ReviewPage; "
            + "Web.Staff.Reviewing.ReviewPage knows Web.Staff.Entry.EntryPage",
        ],
        Pairs([
            new(House.Prefix + "Web.Staff.Entry.EntryPage", House.Prefix + "Web.Staff.Reviewing.ReviewPage"),
            new(House.Prefix + "Web.Staff.Reviewing.ReviewPage", House.Prefix + "Web.Staff.Entry.EntryPage"),
            new(House.Prefix + "Web.Staff.Entry.EntryPage", House.Prefix + "Web.Shared.FormField"),
        ]));

    /// <summary>"Staff/Entry &lt;-&gt; Staff/Reviewing: …". The program itself, which names them all, is no room.</summary>
    private static IEnumerable<string> Pairs(IEnumerable<Use> uses)
    {
        var borders = uses.Select(use => (From: Room.OfWeb(use.From), To: Room.OfWeb(use.To), Use: use with { Member = "" }))
            .Where(one => !string.IsNullOrEmpty(one.From) && !string.IsNullOrEmpty(one.To) && one.From != one.To)
            .ToLookup(one => (one.From!, one.To!), one => one.Use);
        return from border in borders
               let back = (border.Key.Item2, border.Key.Item1)
               where string.CompareOrdinal(border.Key.Item1, border.Key.Item2) < 0 && borders.Contains(back)
               orderby border.Key.Item1, border.Key.Item2
               select $"{border.Key.Item1} <-> {border.Key.Item2}: {string.Join("; ", border.Concat(borders[back]).Distinct())}";
    }
}
