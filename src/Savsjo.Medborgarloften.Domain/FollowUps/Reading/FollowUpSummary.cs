using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Sammanfattning: "did they keep the promise?" in numbers, and the sentence that says so.</summary>
/// <param name="Reached">Goals reached.</param>
/// <param name="UnderWay">Goals with time left.</param>
/// <param name="NotReached">Goals that were not reached.</param>
/// <param name="NotReported">Goals whose time is over and of which a figure was not given.</param>
/// <param name="Activities">Activities that the tertial applies to.</param>
/// <param name="WithoutReport">Those of them of which nothing was reported this tertial.</param>
/// <param name="Tertial">The tertial summed up.</param>
public sealed record FollowUpSummary(
    int Reached, int UnderWay, int NotReached, int NotReported, int Activities, int WithoutReport, Tertial Tertial)
{
    /// <summary>Goals that were kept in some of their tertials or years, and not in all.</summary>
    public int Partly { get; init; }

    /// <summary>Goals whose first follow-up is still to come.</summary>
    public int NotYet { get; init; }

    /// <summary>Goals whose outcome would give a small count away.</summary>
    public int Withheld { get; init; }

    /// <summary>Those of them that are told to have been missed in some of their tertials or years.</summary>
    public int WithheldAndMissed { get; init; }

    /// <summary>Goals of which nothing is missing, and yet nobody can tell what became of them.</summary>
    public int CannotBeTold { get; init; }

    public int Goals => Reached + Partly + UnderWay + NotReached + NotReported + CannotBeTold + NotYet + Withheld;

    /// <summary>Whether the agreement has activities that the tertial does not apply to: ended ones, or ones that have not begun.</summary>
    public bool HasOthers { get; private init; }

    /// <summary>The first year that a verdict is over; the tertial's own where all are over that.</summary>
    private int FirstYear { get; init; } = Tertial.Year;

    public static FollowUpSummary Of(FollowUpReportContent content) =>
        Of([.. content.Activities], [.. content.EveryOtherGoal()], content.FollowedUp);

    /// <param name="time">Of the follow-up that it stands in.</param>
    public static FollowUpSummary Of(PromiseContent promise, FollowedUpTertials time) =>
        Of(promise.Activities, promise.OtherGoals ?? [], time);

    /// <summary>"Båda målen som går att räkna nåddes under 2020. En av åtta aktiviteter är inte redovisad."</summary>
    public string Sentence => string.Join(" ", new[] { GoalSentence, MissingSentence }.Where(sentence => sentence.Length > 0));

    /// <summary>
    /// Whether the follow-ups began later than the agreement, within the years that are told of: what is promised each week or tertial
    /// is known of the rest only.
    /// </summary>
    private bool BeganLate { get; init; }

    /// <summary>"2022", where the answer is of the part of it that is followed up; null where it is of the whole, or not over.</summary>
    public string? YearsInPart => BeganLate && Tertial.IsLastOfYear && UnderWay == 0 ? Years : null;

    private string Years => FirstYear < Tertial.Year ? $"{FirstYear}–{Tertial.Year}" : $"{Tertial.Year}";

    private string When => !Tertial.IsLastOfYear ? $"till och med {Tertial.Name}"
        : YearsInPart is { } years ? $"under den del av {years} som följs upp"
        : $"under {Years}";

    private string GoalSentence => Goals switch
    {
        0 => "",
        _ when Reached == Goals => $"{AllGoals} som går att räkna nåddes {When}.",
        _ when UnderWay == Goals => $"{AllGoals} som går att räkna är på väg.",
        _ when NotReported == Goals => $"{AllGoals} som går att räkna är inte {(Goals == 1 ? "redovisat" : "redovisade")}.",
        _ when CannotBeTold == Goals => $"Utfallet för {LowerFirst(AllGoals)} som går att räkna går inte att avgöra.",
        _ when Withheld == Goals => $"Utfallet för {LowerFirst(AllGoals)} som går att räkna är en skyddad uppgift{MissedAllTheSame}.",
        _ when NotYet == Goals => $"{AllGoals} som går att räkna är inte {(Goals == 1 ? "redovisat" : "redovisade")} än.",
        1 => $"Målet som går att räkna nåddes {(Partly == 1 ? "delvis" : "inte")} {When}.",
        _ when UnderWay == 0 => $"{ReachedOfAll} nåddes {When}{InPart}{Missed}.{Unreported}{Unknown}{Awaited}{Protected}",
        _ => $"{ReachedOfAll} är {(Reached > 1 ? "nådda" : "nått")}{InPart}, {SwedishText.InWords(UnderWay)} är på väg"
            + $"{Missed}.{Unreported}{Unknown}{Awaited}{Protected}",
    };

    private string InPart => Partly == 0 ? "" : $", {SwedishText.InWords(Partly)} delvis";

    /// <summary>Where goals are only reached or not, "tre av fyra nåddes" says it all; but it is said.</summary>
    private string Missed => NotReached == 0 ? "" : $", {SwedishText.InWords(NotReached)} nåddes inte";

    private string AllGoals => Goals switch { 1 => "Målet", 2 => "Båda målen", _ => $"Alla {SwedishText.InWords(Goals)} mål" };

    private string ReachedOfAll => $"{ReachedInWords} av {SwedishText.InWords(Goals)} mål";

    private string ReachedInWords => Reached == 0 ? "Inget" : SwedishText.Capitalised(SwedishText.InWords(Reached));

    private string Unreported => NotReported switch
    {
        0 => "",
        1 => " Ett är inte redovisat.",
        _ => $" {SwedishText.Capitalised(SwedishText.InWords(NotReported))} är inte redovisade.",
    };

    private string Unknown => CannotBeTold == 0 ? ""
        : $" {SwedishText.Capitalised(SwedishText.InWords(CannotBeTold))} går inte att avgöra.";

    private string Awaited => NotYet switch
    {
        0 => "",
        1 => " Ett är inte redovisat än.",
        _ => $" {SwedishText.Capitalised(SwedishText.InWords(NotYet))} är inte redovisade än.",
    };

    private string Protected => Withheld == 0 ? ""
        : $" För {SwedishText.InWords(Withheld)} är utfallet en skyddad uppgift{MissedAllTheSame}.";

    /// <summary>A miss that is told stays told, though what became of the goal in all is not.</summary>
    private string MissedAllTheSame => WithheldAndMissed == 0 ? ""
        : Withheld == 1 ? "; det missades under en del av tiden"
        : $"; {SwedishText.InWords(WithheldAndMissed)} av dem missades under en del av tiden";

    private string MissingSentence => WithoutReport switch
    {
        0 => "",
        1 when Activities == 1 => "Aktiviteten är inte redovisad.",
        _ when WithoutReport == Activities => $"Ingen av de {SwedishText.InWords(Activities)} aktiviteterna är redovisad.",
        1 => $"En av {SwedishText.InWords(Activities)} aktiviteter är inte redovisad.",
        _ => $"{WithoutReportInWords} av {SwedishText.InWords(Activities)} aktiviteter är inte redovisade.",
    };

    private string WithoutReportInWords => SwedishText.Capitalised(SwedishText.InWords(WithoutReport, GrammaticalGender.Common));

    private static string LowerFirst(string text) => char.ToLower(text[0], SwedishText.Culture) + text[1..];

    /// <summary>Every goal counts, also of what has ended or has not begun; a report is missing only of what applies.</summary>
    private static FollowUpSummary Of(IReadOnlyList<ActivityContent> activities, IReadOnlyList<OtherGoal> others, FollowedUpTertials time)
    {
        var tertial = time.Last;
        var all = activities.Where(activity => activity.Latest.State != CellState.NotApplicable).ToList();
        var told = activities.SelectMany(activity => activity.MeasuresAndOffences)
            .Select(measure => measure.Goal).OfType<GoalContent>().ToList();
        List<GoalOutcome> goals = [.. told.Select(goal => goal.Outcome), .. others.Select(goal => goal.Outcome)];
        var unknown = told.Count(goal => goal.CannotBeTold) + others.Count(goal => goal.CannotBeTold);
        var firstYear = told.Select(goal => goal.FirstJudged).OfType<Tertial>()
            .Concat(others.Where(goal => goal.IsJudged).Select(goal => goal.First)).Append(tertial).Min().Year;
        int Count(GoalOutcome outcome) => goals.Count(one => one == outcome);
        return new(Count(GoalOutcome.Reached), Count(GoalOutcome.UnderWay), Count(GoalOutcome.NotReached),
            Count(GoalOutcome.NotReported) - unknown, all.Count, all.Count(activity => activity.Latest.State == CellState.Missing), tertial)
        {
            CannotBeTold = unknown,
            Withheld = Count(GoalOutcome.Withheld),
            WithheldAndMissed = told.Count(goal => goal is { Outcome: GoalOutcome.Withheld, IsToldAsMissed: true }),
            Partly = Count(GoalOutcome.Partly),
            NotYet = Count(GoalOutcome.NotYet),
            HasOthers = all.Count < activities.Count || others.Count > 0,
            FirstYear = firstYear,
            BeganLate = time.NotFollowedUp.Any(before => before.Year >= firstYear && before < tertial),
        };
    }
}
