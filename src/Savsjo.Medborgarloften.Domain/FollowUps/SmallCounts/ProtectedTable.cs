using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Skyddad tabell: a table whose numbers are decided, and the figures that are shown of it.</summary>
/// <param name="View">The table as composed.</param>
/// <param name="Table">The decisions.</param>
/// <param name="Unprotected">Small counts that are already given away.</param>
/// <param name="TellsOutcome">Whether the goal's outcome is told.</param>
/// <param name="WasWithheld">Whether anything of the measure has been withheld before.</param>
internal sealed record ProtectedTable(
    CountView View, CountTable Table, IReadOnlyList<CountSum> Unprotected, bool TellsOutcome, bool WasWithheld)
{
    public bool IsWithheldInPart =>
        Table.Shown.Exists(shown => shown.Count is { IsWithheld: true } || shown.Subgroup is { IsWithheld: true });

    /// <summary>The figure to show at a place.</summary>
    public FigureContent At(Place place)
    {
        var exact = View.Figures.Single(shown => shown.Place == place).Figure;
        return Table.Shown.Find(shown => shown.View.Place == place) is { } decided ? Shown(exact, decided) : exact;
    }

    /// <summary>
    /// The goal as it may be told: its share is the number in another guise. What became of it in each of several tertials or
    /// years is told only where no number of the measure is or was withheld: together they say more than bounds on sums can.
    /// </summary>
    public GoalContent? Goal(FigureContent total)
    {
        if (View.Goal is not { } goal)
            return null;
        var isAllShown = !IsWithheldInPart && !WasWithheld;
        var isTold = isAllShown || !goal.IsToldSpanBySpan && (TellsOutcome || !IsWithheldInPart) || IsSurelyMissed(goal, total);
        // Which stretch decided over quarters says how they went.
        var hidesStretch = !isAllShown && goal.JudgedFrom is not null;
        return goal with
        {
            Spans = isAllShown ? goal.Spans : [],
            Together = isAllShown ? goal.Together : null,
            JudgedFrom = isAllShown ? goal.JudgedFrom : null,
            EarlierEnds = isAllShown ? goal.EarlierEnds : null,
            Due = hidesStretch ? null : goal.Due,
            SharePercent = hidesStretch || total.State == FigureState.Withheld ? null : goal.SharePercent,
            Outcome = isTold ? goal.Outcome : GoalOutcome.Withheld,
            ReachedIn = isTold ? goal.ReachedIn : null,
        };
    }

    /// <summary>Whether what is shown says by itself that it was missed: "färre än 4 av 20" is no fifth, and fewer than 5.</summary>
    private static bool IsSurelyMissed(GoalContent goal, FigureContent total)
    {
        if (goal is not { Outcome: GoalOutcome.NotReached, Spans: [_], JudgedFrom: null })
            return false;
        var isExact = total is { State: FigureState.Given, Figure.Mark: FigureMark.None };
        var atMost = isExact ? total.Figure.Count : total.Below - 1;
        var someAtMost = total.SubgroupState == FigureState.Given ? total.Figure.Subgroup : total.SubgroupBelow - 1;
        return atMost < goal.Limits.Least || isExact && someAtMost * 100 < goal.SubgroupShare * total.Figure.Count;
    }

    public IEnumerable<WithheldFigure> Withheld(string activityLabel) => Table.Shown.SelectMany(shown =>
    {
        var figure = At(shown.View.Place);
        return new[]
        {
            shown.Count is { IsWithheld: true } count
                ? new WithheldFigure(Name(activityLabel, shown.View.Place, FigurePart.Count), count.IsPrimary, figure.Wording) : null,
            shown.Subgroup is { IsWithheld: true } subgroup
                ? new WithheldFigure(
                    Name(activityLabel, shown.View.Place, FigurePart.Subgroup), subgroup.IsPrimary, figure.SubgroupWording ?? "")
                : null,
        }.OfType<WithheldFigure>();
    });

    public IEnumerable<UnprotectableFigure> Unprotectable(string activityLabel) => Unprotected.Select(number =>
    {
        var name = PlaceOf(number) is { } shown
            ? Name(activityLabel, shown.Place, shown.Part)
            : new FigureName(activityLabel, "Ett tal som skyddades tidigare", number.WithheldIn ?? View.Source, FigurePart.Count, null);
        return new UnprotectableFigure(name, number.GivenIn is { } source
            ? $"Talet står redan exakt i uppföljningen för {source}. Det som är publicerat kan inte tas tillbaka."
            : "Talet kan räknas ut, eller nästan räknas ut, av det som redan är publicerat för året. Det går inte att ta tillbaka.");
    });

    /// <summary>The numbers that must not stand in a text.</summary>
    public IEnumerable<int> Hidden => Table.Shown
        .SelectMany(shown => new[]
        {
            shown.Count,
            shown.Subgroup,
            shown.Subgroup is { IsWithheld: true } && shown.Others is { } others && Table.IsSmall(others.Truth) ? others : null,
        })
        .OfType<CountSum>().Where(sum => sum.IsWithheld || !sum.IsShown).Select(sum => sum.Truth).Where(value => value > 0);

    private FigureContent Shown(FigureContent exact, ShownSum decided)
    {
        var hidesCount = decided.Count is { IsWithheld: true };
        var hidesSubgroup = decided.Subgroup is { IsWithheld: true };
        return exact with
        {
            State = hidesCount ? FigureState.Withheld : exact.State,
            Below = hidesCount ? Bound(decided.Count!) : null,
            SubgroupState = hidesSubgroup ? FigureState.Withheld : exact.SubgroupState,
            SubgroupBelow = hidesSubgroup ? Bound(decided.Subgroup!) : null,
            Figure = exact.Figure with
            {
                Count = hidesCount ? null : exact.Figure.Count,
                Subgroup = hidesSubgroup ? null : exact.Figure.Subgroup,
                Mark = hidesCount ? FigureMark.None : exact.Figure.Mark,
            },
        };
    }

    private int? Bound(CountSum sum) => sum.SaysBelow ? Table.Below : null;

    /// <summary>Null for one that only an earlier publication shows.</summary>
    private (Place Place, FigurePart Part)? PlaceOf(CountSum number)
    {
        foreach (var shown in Table.Shown)
            if (shown.Count == number)
                return (shown.View.Place, FigurePart.Count);
            else if (shown.Subgroup == number)
                return (shown.View.Place, FigurePart.Subgroup);
            else if (shown.Others == number)
                return (shown.View.Place, FigurePart.Complement);
        return null;
    }

    private FigureName Name(string activityLabel, Place place, FigurePart part) => new(
        activityLabel,
        place.Kind is PlaceKind.ColumnTotal or PlaceKind.GrandTotal ? "Alla brottstyper" : View.Rows[place.Row],
        place.Kind switch
        {
            PlaceKind.Cell or PlaceKind.ColumnTotal => View.Columns[place.Column],
            PlaceKind.Period => "hela perioden",
            _ => View.Tertial.IsLastOfYear ? $"{View.Tertial.Year}" : $"{View.Tertial.Year} till och med tertial {View.Tertial.Number}",
        },
        part,
        part == FigurePart.Count ? null : View.SubgroupLabel);
}
