using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Skyddad tabell: a table whose numbers are decided, and the figures that are shown of it.</summary>
/// <param name="View">The table as composed.</param>
/// <param name="Table">The decisions.</param>
/// <param name="Unprotected">Small counts that are already given away.</param>
/// <param name="WasWithheld">Whether anything of the measure has been withheld before.</param>
internal sealed record ProtectedTable(
    CountView View, CountTable Table, IReadOnlyList<CountSum> Unprotected, bool WasWithheld)
{
    public bool IsWithheldInPart =>
        Table.Shown.Exists(shown =>
        shown.Count is { IsWithheld: true } || shown.Subgroups.Any(one => one.Number is { IsWithheld: true }));

    /// <summary>The figure to show at a place.</summary>
    public FigureContent At(Place place)
    {
        var exact = View.Figures.Single(shown => shown.Place == place).Figure;
        return Table.Shown.Find(shown => shown.View.Place == place) is { } decided ? Shown(exact, decided) : exact;
    }

    public IEnumerable<WithheldFigure> Withheld(string activityLabel) => Table.Shown.SelectMany(shown =>
    {
        var figure = At(shown.View.Place);
        var count = shown.Count is { IsWithheld: true } number
            ? new WithheldFigure(Name(activityLabel, shown.View.Place, FigurePart.Count), number.IsPrimary, figure.Wording) : null;
        return shown.Subgroups.Where(one => one.Number is { IsWithheld: true }).Select(one => new WithheldFigure(
                Name(activityLabel, shown.View.Place, FigurePart.Subgroup, View.Subgroups.Labels[one.Place]), one.Number!.IsPrimary,
                figure.SubgroupAt(one.Place)?.Wording ?? ""))
            .Prepend(count).OfType<WithheldFigure>();
    });

    public IEnumerable<UnprotectableFigure> Unprotectable(string activityLabel) => Unprotected.Select(number =>
    {
        var name = PlaceOf(number) is { } shown
            ? Name(activityLabel, shown.Place, shown.Part, shown.Label)
            : new FigureName(activityLabel, "Ett tal som skyddades tidigare", number.WithheldIn ?? View.Source, FigurePart.Count, null);
        return new UnprotectableFigure(name, number.GivenIn is { } source
            ? $"Talet står redan exakt i uppföljningen för {source}. Det som är publicerat kan inte tas tillbaka."
            : "Talet kan räknas ut, eller nästan räknas ut, av det som redan är publicerat för året. Det går inte att ta tillbaka.");
    });

    /// <summary>The numbers that must not stand in a text.</summary>
    public IEnumerable<int> Hidden => Table.Shown
        .SelectMany(shown => shown.Subgroups
            .SelectMany(one => new[] { one.Number, one.Number is { IsWithheld: true } ? Small(one.Others) : null })
            .Prepend(shown.Count).Append(Small(shown.Rest)))
        .OfType<CountSum>().Where(sum => sum.IsWithheld || !sum.IsShown).Select(sum => sum.Truth).Where(value => value > 0);

    private CountSum? Small(CountSum? rest) => rest is not null && Table.IsSmall(rest.Truth) ? rest : null;

    private FigureContent Shown(FigureContent exact, ShownSum decided)
    {
        var hidesCount = decided.Count is { IsWithheld: true };
        var subgroups = exact.Subgroups.Select((one, place) =>
            decided.Subgroups.FirstOrDefault(subgroup => subgroup.Place == place)?.Number is { IsWithheld: true } number
                ? new SubgroupContent(FigureState.Withheld, null, Bound(number))
                : one);
        var shown = exact with
        {
            State = hidesCount ? FigureState.Withheld : exact.State,
            Below = hidesCount ? Bound(decided.Count!) : null,
            Figure = exact.Figure with
            {
                Count = hidesCount ? null : exact.Figure.Count,
                Mark = hidesCount ? FigureMark.None : exact.Figure.Mark,
            },
        };
        return shown.With([.. subgroups]);
    }

    private int? Bound(CountSum sum) => sum.SaysBelow ? Table.Below : null;

    /// <summary>Null for one that only an earlier publication shows.</summary>
    private (Place Place, FigurePart Part, string? Label)? PlaceOf(CountSum number)
    {
        foreach (var shown in Table.Shown)
            if (shown.Count == number)
                return (shown.View.Place, FigurePart.Count, null);
            else if (shown.Subgroups.FirstOrDefault(one => one.Number == number) is { } subgroup)
                return (shown.View.Place, FigurePart.Subgroup, View.Subgroups.Labels[subgroup.Place]);
            else if (shown.Subgroups.FirstOrDefault(one => one.Others == number) is { } beside)
                return (shown.View.Place, FigurePart.Complement, View.Subgroups.Labels[beside.Place]);
            else if (shown.Rest == number)
                return (shown.View.Place, FigurePart.Complement, View.Subgroups.InText);
        return null;
    }

    private FigureName Name(string activityLabel, Place place, FigurePart part, string? label = null) => new(
        activityLabel,
        place.Kind is PlaceKind.ColumnTotal or PlaceKind.GrandTotal ? "Alla brottstyper" : View.Rows[place.Row],
        place.Kind switch
        {
            PlaceKind.Cell or PlaceKind.ColumnTotal => View.Columns[place.Column],
            PlaceKind.Period => "hela perioden",
            _ => View.Tertial.IsLastOfYear ? $"{View.Tertial.Year}" : $"{View.Tertial.Year} till och med tertial {View.Tertial.Number}",
        },
        part,
        label);
}
