using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Målets ord: how a goal is told, the same on every page, in the PDF and in messages. "Minst" and "högst" are written here
/// and nowhere else.
/// </summary>
/// <param name="Goal">What was promised.</param>
/// <param name="Kind">Decides "procent" and "ja".</param>
/// <param name="Unit">What is counted.</param>
/// <param name="MeasureName">"Andel otrygga", for goals that have no unit to name.</param>
/// <param name="Subgroups">"kvällstid", in "varav minst 20 procent kvällstid".</param>
/// <param name="Due">What it comes to over the days judged, if that is another number.</param>
public sealed record GoalWords(
    Goal Goal, MeasureKind Kind, MeasureUnit Unit, string MeasureName, Subgroups Subgroups, GoalDue? Due = null)
{
    // No line is broken inside a sum.
    private const string Times = "\u00a0×\u00a0";
    private const string Makes = "\u00a0=\u00a0";

    /// <summary>
    /// "minst 15", "minst 1 per vecka", "minska från 34 till högst 30 procent", "minst 52, varav minst 20 procent kvällstid",
    /// "ja".
    /// </summary>
    public string InFigures => Told("");

    /// <summary>The number that a sum is held against: "minst 17" of "minst 1 per vecka", else the promised one.</summary>
    public string DueInFigures => Due is null ? InFigures : DueNumber + Share;

    /// <summary>What was promised, as it is owed: "minst 4" of "minst 12 om året", by days; else the promised number.</summary>
    public string Owed => IsOwedByDays ? DueInFigures : InFigures;

    private bool IsOwedByDays => Goal.IsByDays && Due is { OfDays: > 0 };

    /// <summary>The same where nothing beside it tells the time: "2 per tertial".</summary>
    public string OwedEachTime => Kind == MeasureKind.Count && Goal.Span == GoalSpan.Tertial ? Told(" per tertial") : Owed;

    /// <summary>Whether a figure is a part of the goal ("5 av minst 15"): of a percentage, a change or a yes it is not.</summary>
    public bool IsPartOfGoal => Kind == MeasureKind.Count && Goal.Baseline is null;

    /// <summary>
    /// "minst 15 riktade insatser om året", "minst 1 trafikkontroll per vecka", "Andel otrygga ska minska från 34 procent".
    /// </summary>
    /// <param name="periodYears">"2020–2021".</param>
    public string Clause(string periodYears) => Kind switch
    {
        MeasureKind.YesNo => Goal.Target == 0 ? $"{MeasureName}: nej" : MeasureName,
        MeasureKind.Percentage =>
            (Goal.Baseline is null ? $"{MeasureName}, {InFigures}" : $"{MeasureName} ska {InFigures}")
            + (Goal.Span == GoalSpan.Tertial ? " varje tertial" : ""),
        _ when Goal.Baseline is not null => $"{MeasureName} ska {Number}{When(periodYears)}{Share}",
        _ => $"{Number} {(Goal.Target == 1 ? Unit.Singular : Unit.Plural)}{When(periodYears)}{Share}",
    };

    /// <summary>"minst 15", "minst 5 per tertial", "minst 20 under hela perioden": beside a year; by days what was owed of it.</summary>
    public string InStatistics => IsOwedByDays ? DueInFigures : Told(Kind != MeasureKind.Count ? "" : Goal.Span switch
    {
        GoalSpan.Tertial => " per tertial",
        GoalSpan.Period => " under hela perioden",
        _ => "",
    });

    /// <summary>" (utlovat: minst 1 per vecka)", ", minst 15 utlovade": what ends a sentence on what it came to.</summary>
    /// <param name="isCounted">Whether the sentence says a number that the goal can follow on.</param>
    /// <param name="time">" per tertial", where the sentence does not tell the time.</param>
    public string Promised(bool isCounted, string time = "") => isCounted && IsPartOfGoal && !Goal.Span.IsRate && Goal.SubgroupShare is null
        ? $", {Owed} {PromisedWord}{time}"
        : $" (utlovat: {Told(Kind == MeasureKind.Count ? time : "")})";

    /// <summary>"minst 15", "att minska från 34 procent": after "Målet var"; by days what was owed of it.</summary>
    public string ToBe => Goal.Baseline is null ? Owed : $"att {InFigures}";

    /// <summary>"målet minst 15", "målet 2 vandringar", "målet att minska från 34 procent", "målet ”Planen är antagen”".</summary>
    public string Named => Kind switch
    {
        MeasureKind.YesNo => $"målet ”{Clause("")}”",
        MeasureKind.Count when IsAsManyAs && Goal is { Baseline: null, SubgroupShare: null, Span.IsRate: false } =>
            $"målet {ToBe} {((IsOwedByDays ? Due!.Least : Goal.Target) == 1 ? Unit.Singular : Unit.Plural)}",
        _ => $"målet {ToBe}",
    };

    private string Told(string time) =>
        Kind == MeasureKind.YesNo ? YesOrNo : Number + (Goal.Span.IsRate ? $" {Goal.Span.Word}" : time) + Share;

    private string YesOrNo => Goal.Target == 0 ? "nej" : "ja";

    private string Percent => Kind == MeasureKind.Percentage ? " procent" : "";

    private string Number => (Goal.Baseline, Goal.Comparison) switch
    {
        (null, GoalComparison.AsManyAs) => $"{SwedishText.Number(Goal.Target)}{Percent}",
        (null, var comparison) => $"{comparison.Word} {SwedishText.Number(Goal.Target)}{Percent}",
        ({ } from, { IsDirection: true } direction) => $"{direction.Word} från {SwedishText.Number(from)}{Percent}",
        ({ } from, GoalComparison.AtMost) =>
            $"minska från {SwedishText.Number(from)} till högst {SwedishText.Number(Goal.Target)}{Percent}",
        ({ } from, _) => $"öka från {SwedishText.Number(from)} till {Goal.Comparison.Word} {SwedishText.Number(Goal.Target)}{Percent}",
    };

    private string DueNumber => Due switch
    {
        { Least: { } least, Most: { } most } when least != most => $"{SwedishText.Number(least)}–{SwedishText.Number(most)}",
        { Least: { } least, Most: not null } => $"exakt {SwedishText.Number(least)}",
        { Least: { } least } => $"{(IsAsManyAs ? "" : "minst ")}{SwedishText.Number(least)}",
        { Most: { } most } => $"högst {SwedishText.Number(most)}",
        _ => Number,
    };

    /// <summary>The subgroup that the share is of.</summary>
    public string? SharedLabel => Goal.SharedSubgroup < Subgroups.Count ? Subgroups.Labels[Goal.SharedSubgroup] : null;

    private string Share => Goal.SubgroupShare is { } share
        ? $", varav minst {SwedishText.Number(share)} procent {SharedLabel}".TrimEnd()
        : "";

    /// <summary>"Två vandringar": more than that is told as more, not as a part.</summary>
    public bool IsAsManyAs => Goal.Comparison == GoalComparison.AsManyAs;

    private string PromisedWord => Goal.Target != 1 ? "utlovade" : Unit.Gender == GrammaticalGender.Neuter ? "utlovat" : "utlovad";

    private string When(string periodYears) => Goal.Span switch
    {
        GoalSpan.Year => " om året",
        GoalSpan.Period => $" under {periodYears}",
        var span => $" {span.Word}",
    };

    /// <summary>"120 dagar är 17 hela veckor: minst 17."</summary>
    public string? DueNote => Due switch
    {
        null => null,
        { OfDays: > 0 and var all } => $"{(Due.IsOfActivity ? "Aktiviteten" : "Löftesperioden")} har {Days(Due.Days)} av {OfSpan} "
            + $"{SwedishText.Number(all)}: {DueInstead}.",
        { IsByQuartersEnded: true } => QuarterNote,
        { IsOfStretch: true } => $"{SwedishText.Capitalised(Quarters)}: {DueSum}.",
        _ when Goal.Span == GoalSpan.Tertial =>
            $"{SwedishText.Capitalised(SwedishText.InWords(Due.Whole))} tertial följs upp tillsammans: {DueSum}.",
        { AsksForSomething: false } => $"{Days(Due.Days)} är {NoWhole}: inget att bedöma än.",
        _ => $"{Days(Due.Days)} är {Units}: {DueSum}.",
    };

    /// <summary>"Två kvartal slutar i tertialet: minst 2 × 2 = 4."</summary>
    private string QuarterNote
    {
        get
        {
            var (count, verb) = Due!.Least is null ? (Due.Begun, "börjar") : (Due.Whole, "slutar");
            var quarters = count switch
            {
                0 => "Inget kvartal",
                1 => "Ett kvartal",
                _ => $"{SwedishText.Capitalised(SwedishText.InWords(count))} kvartal",
            };
            return $"{quarters} {verb} i tertialet: {(Due.AsksForSomething ? DueSum : "inget att bedöma")}.";
        }
    }

    /// <summary>A year's goal over New Year is judged over the period, and owes a part of a year all the same.</summary>
    private string OfSpan => Goal.Span == GoalSpan.Tertial ? "tertialets" : "årets";

    private string DueInstead => Due!.AsksForSomething
        ? $"{DueNumber}, i stället för {SwedishText.Number(Goal.Target)}"
        : "inget att bedöma";

    /// <summary>"minst 17", "minst 4 × 17 = 68"; nothing is reckoned out of one.</summary>
    private string DueSum => Goal.Target <= 1 || Counted == 1 || Due is { Least: { } least, Most: { } most } && least != most || !IsProduct
        ? DueNumber
        : $"{DueWord}{SwedishText.Number(Goal.Target)}{Times}{SwedishText.Number(Counted)}"
            + $"{Makes}{SwedishText.Number((Due!.Least ?? Due.Most)!.Value)}";

    /// <summary>Not where the promised number was changed in the middle.</summary>
    private bool IsProduct => Goal.Target * Counted == (Due!.Least ?? Due.Most);

    /// <summary>How many weeks, months, quarters or tertials ask for it.</summary>
    private int Counted => Due!.Least is null ? Due.Begun : Due.Whole;

    private string DueWord => IsAsManyAs ? "" : $"{Goal.Comparison.Word} ";

    /// <summary>"17 hela veckor", "17 hela veckor och en påbörjad" where the begun one matters.</summary>
    private string Units => Due is { Most: not null } && Due.Begun > Due.Whole
        ? Due.Whole == 0 ? $"{One} {Begun} {UnitName}" : $"{WholeUnits} och {One} {Begun}"
        : WholeUnits;

    /// <summary>"fyra hela kvartal", "tre hela kvartal och ett påbörjat" where the begun one matters.</summary>
    private string Quarters => (Due!.Whole, Due.Most is null ? 0 : Due.Begun - Due.Whole) switch
    {
        (0, var begun) => CountedQuarters(begun, "påbörjat", "påbörjade"),
        (var whole, 0) => CountedQuarters(whole, "helt", "hela"),
        var (whole, begun) => $"{CountedQuarters(whole, "helt", "hela")} och {(begun == 1 ? "ett påbörjat"
            : $"{SwedishText.InWords(begun)} påbörjade")}",
    };

    private static string CountedQuarters(int count, string one, string several) =>
        count == 1 ? $"ett {one} kvartal" : $"{SwedishText.InWords(count)} {several} kvartal";

    private string Begun => IsQuarter ? "påbörjat" : "påbörjad";

    private string WholeUnits => Due!.Whole == 1
        ? $"{One} {(IsQuarter ? "helt" : "hel")} {UnitName}"
        : $"{SwedishText.Number(Due.Whole)} hela {UnitsName}";

    private string NoWhole => IsQuarter ? "inget helt kvartal" : $"ingen hel {UnitName}";

    private bool IsQuarter => Goal.Span == GoalSpan.Quarter;

    private string One => IsQuarter ? "ett" : "en";

    private string UnitName => Goal.Span switch { GoalSpan.Week => "vecka", GoalSpan.Month => "månad", _ => "kvartal" };

    private string UnitsName => Goal.Span switch { GoalSpan.Week => "veckor", GoalSpan.Month => "månader", _ => "kvartal" };

    private static string Days(int days) => days == 1 ? "1 dag" : $"{SwedishText.Number(days)} dagar";
}
