using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;

/// <summary>
/// Tvivel: what may be right in a report, but should be looked at. Said in the same words to whoever writes it, whoever reviews it and
/// whoever publishes it.
/// </summary>
public static class FigureDoubts
{
    public static IEnumerable<string> In(RoundInWork round, ActivityReport report) =>
    [
        .. report.Activity.MeasuresInOrder.Select(measure => TotalDoubt.Of(round, report, measure)).OfType<string>(),
        .. InText(round, report).Select(doubt => doubt.Sentence),
    ];

    /// <summary>"Texten säger 4 turer, siffran är 3.": a number beside what is counted that none of its figures is.</summary>
    public static IEnumerable<TextDoubt> InText(RoundInWork round, ActivityReport report)
    {
        var said = FigureReader.Read(report.Text, report.Activity.MeasuresInOrder, round.ScopeOf(report.Activity));
        return report.Activity.MeasuresInOrder.Where(measure => measure.Kind == MeasureKind.Count)
            .SelectMany(measure => OfThis(round, report, measure, said).Concat(OfOthers(round, report, measure, said)))
            .Concat(SuspicionDoubts.InText(round, report, said));
    }

    private static IEnumerable<TextDoubt> OfThis(RoundInWork round, ActivityReport report, Measure measure, FiguresSaid said) =>
        report.StatedOf(measure.Id).Figure is not { Count: not null } figure ? []
        : from one in NumbersOf(said, measure).Where(one => !Knows(round, report, measure, one.Number, one.StatedAs))
            .DistinctBy(one => (one.Number, one.Subgroup))
          select new TextDoubt(one.Number, one.Subgroup is { } place && figure.SubgroupAt(place) is { } some
              ? $"{measure.Name}, {measure.Subgroups.Labels[place]}: texten säger {SwedishText.Number(one.Number)}, siffran är "
                  + $"{SwedishText.Number(some)}."
              : $"Texten säger {Counted(one.Number, measure)}, siffran är {figure.Wording}.");

    /// <summary>
    /// "Texten säger 9 insatser i tertial 1 2020, siffran är 8.": what is told of an earlier tertial is held against its own part, also
    /// where that follows from a total.
    /// </summary>
    private static IEnumerable<TextDoubt> OfOthers(RoundInWork round, ActivityReport report, Measure measure, FiguresSaid said)
    {
        var history = round.HistoryOf(report.Activity, measure).With(round.Tertial, report.StatedOf(measure.Id));
        return
            from told in said.OfOtherTertials.Where(one => one.Figure.Of.Words == measure && one.Tertial < round.Tertial).Distinct()
            let own = history.In(told.Tertial)
            let number = (int)told.Figure.Number
            where own.Count is not null && !measure.Subgroups.NumbersIn(own).Contains(number)
            select new TextDoubt(
                number, $"Texten säger {Counted(number, measure)} i {told.Tertial.Name}, siffran är {own.Wording}.");
    }

    /// <summary>Whether a number that a text says of a measure is one of its figures, of the time that the text says.</summary>
    /// <param name="statedAs">Null where the text says several things of one time.</param>
    public static bool Knows(RoundInWork round, ActivityReport report, Measure measure, int number, StatedAs? statedAs) =>
        KnownOf(round, report, measure, statedAs).Contains(number);

    /// <summary>Those that the text says two of, too. Of a subgroup "ingen" may say only that nothing is told of it.</summary>
    private static IEnumerable<(int Number, StatedAs? StatedAs, int? Subgroup)> NumbersOf(FiguresSaid said, Measure measure) =>
        said.Figures.Where(one => one.Of.Words == measure && (one.Subgroup is null || one.Number > 0))
            .Select(one => ((int)one.Number, (StatedAs?)one.StatedAs, one.Subgroup))
            .Concat(said.Otherwise.Where(one => one.Of.Words == measure).Select(one => ((int)one.Number, (StatedAs?)null, one.Subgroup)));

    private static string Counted(int number, Measure measure) => measure.CountsSuspicions
        ? $"{SwedishText.Number(number)} {SwedishText.WithinSentence(measure.Name)}"
        : measure.Unit.InFigures(number);

    /// <summary>
    /// Every number that a text may rightly say of a measure: this tertial's, as it was stated and as it follows from a total; the sums
    /// where it says that it is of them; and what was promised for such a time. Of an earlier tertial it says so; its number excuses
    /// none that is said of this one.
    /// </summary>
    private static IEnumerable<int> KnownOf(RoundInWork round, ActivityReport report, Measure measure, StatedAs? statedAs) =>
        FiguresOf(round, report, measure, statedAs).SelectMany(measure.Subgroups.NumbersIn)
            .Concat(measure.AgreedGoals?.In(round.Tertial) is { Span.Repeats: true } goal && !statedAs.IsOfTotal ? [(int)goal.Target] : []);

    /// <summary>The figures of it; for the same time always the same ones in the same order.</summary>
    internal static IReadOnlyList<Figure> FiguresOf(RoundInWork round, ActivityReport report, Measure measure, StatedAs? statedAs)
    {
        var history = round.HistoryOf(report.Activity, measure).With(round.Tertial, report.StatedOf(measure.Id));
        return
        [
            report.StatedOf(measure.Id).Figure,
            .. statedAs == StatedAs.OwnTertial ? [] : new[] { history.YearTotal(round.Tertial), history.PeriodTotal(round.Tertial) },
            .. statedAs.IsOfTotal ? [] : new[] { history.In(round.Tertial) },
            .. statedAs is null ? Tertial.Between(round.Period.FollowedUp.Agreed, round.Tertial).Select(history.In) : [],
        ];
    }

    extension(StatedAs? statedAs)
    {
        private bool IsOfTotal => statedAs is StatedAs.YearTotal or StatedAs.PeriodTotal;
    }
}

/// <summary>Ett tal i en text that none of the figures is.</summary>
public sealed record TextDoubt(int Number, string Sentence);
