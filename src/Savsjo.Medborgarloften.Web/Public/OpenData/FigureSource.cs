using System.Linq.Expressions;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Källan till siffror: a published version, and the tertials on which it has the <see cref="LastWord"/>.</summary>
public sealed record FigureSource(PublishedReport Report, Tertial First, Tertial Last)
{
    private bool IsWhole => First.Number == 1 && Last == Report.Tertial;

    /// <param name="newest">Follow-ups of any years, each in its newest version.</param>
    /// <param name="agreed">Which agreements they are of.</param>
    public static IReadOnlyList<FigureSource> Of(IReadOnlyCollection<PublishedReport> newest, AgreedSeries agreed) =>
    [
        .. from word in LastWord.Of(newest.Select(report => (report.Id, report.Tertial)), agreed.PeriodWith)
           group word.Tertial by word.FollowUpReportId into told
           select new FigureSource(newest.Single(report => report.Id == told.Key), told.Min(), told.Max()),
    ];

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

    private static Expression<Func<PublishedFigure, bool>> Either(
        Expression<Func<PublishedFigure, bool>> one, Expression<Func<PublishedFigure, bool>> other) =>
        Expression.Lambda<Func<PublishedFigure, bool>>(
            Expression.OrElse(one.Body, Expression.Invoke(other, one.Parameters)), one.Parameters);
}
