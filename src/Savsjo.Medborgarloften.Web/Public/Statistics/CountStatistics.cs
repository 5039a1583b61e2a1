using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Det som räknas utan mål, over the years.</summary>
/// <param name="Name">"Deltagare".</param>
/// <param name="Years">In order.</param>
public sealed record CountStatistics(string Id, string Name, IReadOnlyList<CountYear> Years)
{
    /// <param name="series">The activities of the years, each with those that it continues.</param>
    public static IReadOnlyList<CountStatistics> Of(IReadOnlyList<ToldSeries> series) =>
    [
        .. MeasureSeries.Of(series, measure => measure.Goal is null && measure.Year.State != FigureState.NotApplicable)
            .Select((one, place) => new CountStatistics($"antal-{place + 1}", one.Name, [.. one.Years.Select(CountYear.Of)])),
    ];
}

/// <summary>Ett år.</summary>
/// <param name="When">"2024", "1 september–31 december 2024".</param>
/// <param name="Tertials">Each tertial's figure, in order.</param>
/// <param name="Result">"55 deltagare".</param>
public sealed record CountYear(string When, IReadOnlyList<string> Tertials, string Result)
{
    public static CountYear Of(MeasureYear year) => new(
        year.When, [.. year.Measure.Figures.Select((figure, place) => year.Together.WordsFor(figure, place) ?? figure.Wording)],
        year.Measure is { Kind: MeasureKind.Count, Year.IsCountable: true }
            ? $"{year.Measure.Year.Wording} {(year.Measure.Year.Figure.Count == 1 ? year.Measure.Unit.Singular : year.Measure.Unit.Plural)}"
            : year.Measure.Year.Wording)
    {
        Subgroups = year.Measure.Year.SubgroupsInText(year.Measure.Subgroups),
    };

    /// <summary>", varav 32 gäller narkotika och 22 alkohol"; empty without subgroups.</summary>
    public string Subgroups { get; private init; } = "";
}
