using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Urval av siffror.</summary>
/// <param name="Version">Only together with <paramref name="FollowUp"/>.</param>
public sealed record FigureFilter(
    int? Year = null, int? Tertial = null, string? Activity = null, string? Measure = null, bool? IsSuspicion = null,
    Tertial? FollowUp = null, int? Version = null)
{
    /// <summary>The parameters that choose, besides those that turn pages.</summary>
    public static IReadOnlyList<string> Names { get; } = ["year", "tertial", "activity", "measure", "isSuspicion", "followUp", "version"];

    public static FigureFilter All { get; } = new();

    public bool Chooses => this != All;

    public static FigureFilter Read(ApiQuery query) => new(
        query.Number("year", 2000, 2999), query.Number("tertial", 1, 3), query.Text("activity"), query.Text("measure"),
        query.YesOrNo("isSuspicion"), query.FollowUp("followUp"), query.Number("version", 1, int.MaxValue));

    public IQueryable<PublishedFigure> Of(IQueryable<PublishedFigure> figures)
    {
        if (Year is { } year)
        {
            var (first, last) = Tertial is { } number
                ? (new Tertial(year, number), new Tertial(year, number))
                : (new Tertial(year, 1), new Tertial(year, 3));
            figures = figures.Where(figure => figure.Tertial >= first && figure.Tertial <= last);
        }

        if (Activity is not null)
            figures = figures.Where(figure => figure.ActivityLabel == Activity);
        if (Measure is not null)
            figures = figures.Where(figure => figure.MeasureName == Measure);
        return IsSuspicion is null ? figures : figures.Where(figure => figure.CountsSuspicions == IsSuspicion);
    }
}
