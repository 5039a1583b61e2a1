using System.Linq.Expressions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;

namespace Savsjo.Medborgarloften.Web.Features.OpenData;

/// <summary>
/// Källan till siffror: a published version, and the tertials whose figures it was the last to tell. A follow-up tells of
/// the whole year so far, so it is normally the year's latest; but when an earlier one is corrected afterwards, the
/// correction is the last word on its own tertials.
/// </summary>
public sealed record FigureSource(PublishedReport Report, Tertial First, Tertial Last)
{
    private bool IsWhole => First.Number == 1 && Last == Report.Tertial;

    /// <param name="newest">Follow-ups of any years, each in its newest version.</param>
    public static IReadOnlyList<FigureSource> Of(IEnumerable<PublishedReport> newest) => [.. newest
        .GroupBy(report => report.Tertial.Year)
        .SelectMany(year => year.Max(report => report.Tertial).YearToDate()
            .Select(tertial => (tertial, last: year.Where(report => report.Tertial >= tertial).MaxBy(report => report.Id)!)))
        .GroupBy(told => told.last, told => told.tertial)
        .Select(told => new FigureSource(told.Key, told.Min(), told.Max()))];

    /// <summary>All of one version, whatever others say.</summary>
    public static FigureSource All(PublishedReport report) => new(report, new Tertial(report.Tertial.Year, 1), report.Tertial);

    /// <summary>The figures that are told by these.</summary>
    public static Expression<Func<PublishedFigure, bool>> Tells(IReadOnlyList<FigureSource> sources)
    {
        var whole = sources.Where(source => source.IsWhole).Select(source => source.Report.Id).ToList();
        Expression<Func<PublishedFigure, bool>> told = figure => whole.Contains(figure.FollowUpReportId);
        return sources.Where(source => !source.IsWhole).Aggregate(told, (all, source) => Either(all, source.Part()));
    }

    private Expression<Func<PublishedFigure, bool>> Part()
    {
        var (id, first, last) = (Report.Id, First, Last);
        return figure => figure.FollowUpReportId == id && figure.Tertial >= first && figure.Tertial <= last;
    }

    private static Expression<Func<PublishedFigure, bool>> Either(Expression<Func<PublishedFigure, bool>> one, Expression<Func<PublishedFigure, bool>> other) =>
        Expression.Lambda<Func<PublishedFigure, bool>>(Expression.OrElse(one.Body, Expression.Invoke(other, one.Parameters)), one.Parameters);
}
