using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.Doubts;

/// <summary>
/// Ifrågasatt summa: a total that somebody stated, where earlier tertials have said something else since. It stays as it was
/// stated; its authors are asked whether the total holds, or their own figure.
/// </summary>
/// <param name="Report">The report that states it.</param>
/// <param name="Covers">What its round follows up.</param>
/// <param name="Measure">What it is the total of.</param>
/// <param name="Before">What the earlier tertials came to when it was stated.</param>
/// <param name="Now">What they come to now.</param>
public sealed record QuestionedTotal(ActivityReport Report, TertialSpan Covers, Measure Measure, Figure Before, Figure Now)
{
    /// <summary>Whether it is known that the earlier tertials had just that mark: what is stored with the total is their number.</summary>
    public bool IsMarkKnown { get; private init; }

    /// <summary>Whether one of them is "drygt" or "minst", and leaves no number of the total.</summary>
    public bool IsOpen { get; private init; } = Now.Mark.IsOpen;

    private StatedFigure Stated => Report.StatedOf(Measure.Id);

    /// <summary>Whether the earlier tertials come to more than the total.</summary>
    public bool IsImpossible => Stated.Figure.Minus(Now) is var own && (own.Count < 0 || !Measure.Subgroups.CanBePartsOf(own));

    /// <summary>
    /// Whether it has to be corrected before what it rests on is: it is published, and cannot be true beside that. What is not published
    /// never holds up a correction of what is; its authors are asked instead.
    /// </summary>
    public bool StopsCorrection => Report.State == ReportState.Published && IsImpossible;

    /// <summary>"Tertial 3 2020 angav sammanlagt 20 riktade insatser i år. De tidigare tertialen är nu 19 i stället för 17. …"</summary>
    public string Sentence
    {
        get
        {
            var when = Stated.StatedAs == StatedAs.PeriodTotal ? "sedan överenskommelsen började" : "i år";
            var was = Before.IsMissing ? "när summan skrevs var de inte redovisade"
                : Now.Mark == FigureMark.None || IsMarkKnown ? $"när summan skrevs var de {Told(Before)}"
                : $"när summan skrevs var talen sammanlagt {Told(Before)}";
            var now = Now.IsMissing ? "är inte längre redovisade" : $"är nu {Told(Now)}";
            return $"{SwedishText.Capitalised(Covers.Name)} angav sammanlagt {Told(Stated.Figure)} {when} ({Measure.Name}). "
                + $"De tidigare tertialen {now}; {was}. {Consequence}";
        }
    }

    private string Own => Covers.IsJoined ? "Omgångens eget" : "Tertialets eget";

    private string Consequence
    {
        get
        {
            if (IsImpossible)
                return "Det är mer än summan.";
            if (IsOpen)
                return $"{Own} går inte att räkna ut.";
            var (own, earlier) = (Stated.Figure.Minus(Now), Stated.Figure.Minus(Before));
            return Before.IsMissing
                ? $"{Own} blir {Told(own)}."
                : $"{Own} blir {Told(own)} i stället för {Told(earlier)}.";
        }
    }

    /// <summary>The questions to the authors of a report.</summary>
    /// <param name="covers">What its round follows up.</param>
    /// <param name="reports">The activity's reports of earlier tertials, as they are now.</param>
    public static IEnumerable<QuestionedTotal> In(ActivityReport report, IEnumerable<ActivityReport> reports, TertialSpan covers)
    {
        var all = reports.ToList();
        return
            from measure in report.Activity.MeasuresInOrder
            let value = report.ValueOf(measure.Id)
            where value is not null
            let earlier = new EarlierFigures(measure, all, report.Tertial)
            where value.IsQuestionedBy(earlier)
            let published = new EarlierFigures(measure, all.Select(one => one.AsPublished() ?? one), report.Tertial).In(value.StatedAs)
            let isMarkKnown = published with { Mark = FigureMark.None } == value.Earlier
            select new QuestionedTotal(report, covers, measure, isMarkKnown ? published : value.Earlier, earlier.In(value.StatedAs))
            {
                IsMarkKnown = isMarkKnown,
                IsOpen = earlier.IsOpen(value.StatedAs),
            };
    }

    /// <summary>The questions that a round's reports raise for those of later tertials, published ones and others.</summary>
    public static IEnumerable<QuestionedTotal> After(RoundInWork round) =>
        from later in round.LaterReports.Concat(round.LaterInWork)
        orderby later.Tertial, later.Activity.Label
        where round.OwnReports.Any(own => own.ActivityId == later.ActivityId && own.State != ReportState.Published)
        let before = round.Reports.Concat(round.LaterReports).Where(one => one.ActivityId == later.ActivityId)
        from question in In(later, before, round.Period.RoundOf(later.Tertial))
        select question;

    private static string Told(Figure figure) => figure.Subgroups.OfType<int>().Select(SwedishText.Number).ToList() is { Count: > 0 } some
        ? $"{figure.Wording} (varav {SwedishText.List(some)})"
        : figure.Wording;
}
