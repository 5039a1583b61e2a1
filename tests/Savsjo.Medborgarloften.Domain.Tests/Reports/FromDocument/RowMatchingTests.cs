using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports.FromDocument;

/// <summary>Which row is about which activity: by number, by words that are the same or alike, and never by a guess.</summary>
public sealed class RowMatchingTests
{
    private static readonly Tertial First = new(2020, 1);
    private static readonly List<Activity> Activities =
    [
        Given("Polisen ska öppna ett poliskontor.", 1, "Poliskontor"),
        Given("Kommunen ska upplåta en lämplig lokal.", 2),
        Given(
            "Polisen ska genomföra minst femton riktade insatser för att upptäcka fler narkotikabrott främst bland unga.", 3,
            "Riktade insatser"),
        Given("Polisen ska genomföra minst fyra trafikkontroller vid skolor.", 4),
        Given("Polisen ska genomföra minst fyra trafikkontroller på landsvägar.", 5),
    ];

    [Theory]
    [InlineData(null, "Polisen ska öppna ett poliskontor.", "G1 Sure")]
    [InlineData(null, "Polisen skall öppna ett polis-kontor", "G1 Sure")]
    [InlineData(null, "Polliskontor", "G1 Sure")]
    [InlineData(null, "Polisen ska öppna ett poliskontor. Ansvarig: Karin Berg. Klart senast i maj.", "G1 Sure")]
    [InlineData(null, "Ett nytt poliskontor öppnas av polisen i centrum", "G1 Likely")]
    [InlineData("G3", "Minst femton insatser mot narkotika", "G3 Sure")]
    [InlineData("G3", "", "G3 Sure")]
    [InlineData("G2", "Cykelmärkning på torget", "G2 Unsure")]
    [InlineData(null, "Polisen ska genomföra minst fyra trafikkontroller", "")]
    [InlineData(null, "Grannsamverkan i alla byar", "")]
    [InlineData("G1", "Kommunen ska upplåta en lämplig lokal.", "G2 Likely")]
    public void A_row_finds_its_activity_or_none(string? number, string words, string activity)
    {
        var matching = new RowMatching([new(number, words, [""])], Activities);

        Assert.Equal(activity, string.Concat(matching.Matched.Select(one => $"{one.Activity.Label} {one.Sureness}")));
    }

    [Fact]
    public void Of_two_rows_that_are_about_one_activity_the_better_has_it()
    {
        var matching = new RowMatching(
            [new(null, "Nytt poliskontor öppnas av polisen", [""]), new(null, "Polisen ska öppna ett poliskontor.", [""])], Activities);

        Assert.Equal(1, Assert.Single(matching.Matched).Place);
        Assert.Equal("G1", matching.TwinOf(0));
        Assert.Null(matching.TwinOf(1));
    }

    [Fact]
    public void Of_two_rows_that_are_as_much_about_one_activity_none_has_it_until_somebody_chooses()
    {
        List<FollowUpRow> rows =
            [new(null, "Polisen ska öppna ett poliskontor.", ["a"]), new(null, "Polisen ska öppna ett poliskontor.", ["b"])];

        var matching = new RowMatching(rows, Activities);

        Assert.Empty(matching.Matched);
        Assert.All([0, 1], place => Assert.Equal(("G1", true), (matching.TwinOf(place), matching.IsContested(place))));
        var chosen = new RowMatching(rows, Activities, new Dictionary<int, int?> { [1] = Activities[0].Id });
        Assert.Equal((1, MatchSureness.Chosen), (chosen.Matched[0].Place, Assert.Single(chosen.Matched).Sureness));
    }

    [Fact]
    public void A_row_that_may_not_be_looked_at_stands_in_nobodys_way()
    {
        List<FollowUpRow> rows =
            [new(null, "Polisen ska öppna ett poliskontor.", [""]), new(null, "Polisen ska öppna ett poliskontor.", ["b"])];

        Assert.Equal(1, Assert.Single(new RowMatching(rows, Activities, null, row => row.Texts[0].Length > 0).Matched).Place);
    }

    [Fact]
    public void What_somebody_has_chosen_holds()
    {
        List<FollowUpRow> rows = [new(null, "Polisen ska öppna ett poliskontor.", [""]), new(null, "Grannsamverkan", [""])];
        var activity = Activities[1];
        var chosen = new Dictionary<int, int?> { [0] = null, [1] = activity.Id };

        var matching = new RowMatching(rows, [activity], chosen);

        Assert.Equal((1, MatchSureness.Chosen), (Assert.Single(matching.Matched).Place, matching.Matched[0].Sureness));
        Assert.Equal(0, Assert.Single(matching.Without).Place);
    }

    [Fact]
    public void Two_thousand_rows_of_three_hundred_activities_are_matched_while_one_waits()
    {
        List<Activity> activities = [.. Enumerable.Range(1, 300).Select(number => Given(TextOf(number), number))];
        List<FollowUpRow> rows = [.. Enumerable.Range(1, 2000).Select(number => new FollowUpRow(null, TextOf(number), [""]))];
        var time = System.Diagnostics.Stopwatch.StartNew();

        var matching = new RowMatching(rows, activities);

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"{time.Elapsed}");
        Assert.Equal(activities, matching.Matched.Select(one => one.Activity));

        static string TextOf(int number) =>
            $"Polisen ska genomföra {number * 7919} kontroller i område {number * 104_729} tillsammans med kommunen.";
    }

    [Theory]
    [InlineData("Klart", ActivityStatus.Done)]
    [InlineData("Klart.", ActivityStatus.Done)]
    [InlineData("Arbete pågår. Uppstartsmöte 9/3", ActivityStatus.Ongoing)]
    [InlineData("Ej påbörjat", ActivityStatus.NotStarted)]
    [InlineData("Klart för sex av tio skolor", null)]
    [InlineData("Det är klart.", null)]
    [InlineData("", null)]
    public void A_status_is_read_where_nothing_else_is_said(string text, ActivityStatus? status) =>
        Assert.Equal(status, StatusSaid.In(text));

    private static Activity Given(string text, int number, string? name = null) => new(number, text, First, First) { ShortName = name };
}
