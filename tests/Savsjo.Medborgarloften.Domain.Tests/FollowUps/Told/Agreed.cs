using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>En överenskommelse med en aktivitet: what was promised, what was reported, and what its follow-ups then say.</summary>
internal sealed class Agreed
{
    private readonly List<ActivityReport> _reports = [];

    public Agreed(string firstDay, string lastDay, Measure measure)
    {
        Period = new PromisePeriod("Löften", DateOnly.Parse(firstDay, null), DateOnly.Parse(lastDay, null));
        Activity = Given.ActivityFrom(Period.FirstTertial, Period.LastTertial, measure);
        Period.With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With([Activity]));
    }

    /// <summary>2022 and 2023.</summary>
    public static Agreed TwoYears(Measure measure) => new("2022-01-01", "2023-12-31", measure);

    /// <summary>A count of lectures.</summary>
    public static Measure Lectures(Goal goal, Accumulation accumulation = Accumulation.Sum, MeasureUnit? unit = null) => new(
        1, "Föreläsningar", unit ?? new("föreläsning", "föreläsningar", GrammaticalGender.Common), MeasureKind.Count)
    {
        Goal = goal,
        Accumulation = accumulation,
    };

    public static Goal AtLeast(int target, GoalSpan span) => new(GoalComparison.AtLeast, target, span);

    public PromisePeriod Period { get; }

    public Activity Activity { get; }

    public Agreed Reported(Tertial tertial, Figure? figure, ActivityStatus status = ActivityStatus.Ongoing, string? why = null,
        string? text = null, StatedAs statedAs = StatedAs.OwnTertial)
    {
        var entry = Given.Entry(status, figure is { } given ? [new EnteredValue(1, given, statedAs)] : []);
        _reports.Add(Activity.Recorded(
            tertial, entry with { Text = text, Written = why is null ? null : [new(1, why)] }, [.. _reports]));
        return this;
    }

    public Agreed Reported(Tertial tertial, int count, ActivityStatus status = ActivityStatus.Ongoing, string? why = null) =>
        Reported(tertial, Figure.OfCount(count), status, why);

    public FollowUpReportContent FollowUp(Tertial tertial) => new FollowUpReportComposition(Period, tertial, _reports)
        .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));

    public FollowUpReading Read(Tertial tertial) => FollowUpReading.Of(FollowUp(tertial));

    public ActivityReading Row(Tertial tertial) => Read(tertial).Activities.Single();

    public SumReading Sum(Tertial tertial) => Row(tertial).Sums.Single();

    /// <summary>"Varför målet inte nåddes: …".</summary>
    public IEnumerable<string> Reasons(Tertial tertial) => Row(tertial).Explanations.Select(one => $"{one.Heading}: {one.Text.Text}");
}
