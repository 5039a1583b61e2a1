using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Ett mål i en uppföljning: a row of the goals' file. Also one whose activity the follow-up does not show, since it ended earlier or
/// begins later: the headline counts it, and of it only what was promised and what became of it is told.
/// </summary>
/// <param name="Measure">Its measure's name, or the offence.</param>
/// <param name="Promised">"minst 15 riktade insatser om året".</param>
/// <param name="VerdictText">As the page says it.</param>
/// <param name="Figures">Null where no row of the follow-up tells of it.</param>
public sealed record ToldGoal(
    ToldPlace Place, string Measure, string Promised, GoalOutcome Verdict, string VerdictText, string? Reason, ToldFigures? Figures)
{
    /// <summary>In the order of the document; those that it does not show come last in their promise.</summary>
    public static IEnumerable<ToldGoal> AllOf(FollowUpReportContent content, AgreedSeries agreed)
    {
        var shown = ToldActivity.AllOf(content, agreed).SelectMany(AllOf).ToList();
        var others = content.Promises.SelectMany(promise => (promise.OtherGoals ?? []).Select(goal => Of(content, promise, goal)))
            .Concat((content.OtherGoals ?? []).Select(goal => Of(content, null, goal)));
        return shown.Concat(others).OrderBy(row => row.Place.Promise?.Number ?? int.MaxValue);
    }

    private static IEnumerable<ToldGoal> AllOf(ToldActivity told) =>
        from measure in told.Activity.MeasuresAndOffences
        let said = GoalResultReading.Of(measure, told.Content.FollowedUp)
        where said is not null
        let figures = ToldFigures.Of(measure)
        select new ToldGoal(
            told.Place, measure.Name, measure.GoalWords!.Clause(told.Content.PeriodYears), figures.Goal.Verdict, said.Verdict,
            GoalReasons.Of(told.Activity, measure, told.Content.FollowedUp), figures);

    private static ToldGoal Of(FollowUpReportContent content, PromiseContent? promise, OtherGoal goal) => new(
        new(content, promise, goal.Label, goal.Name, Responsible: null), goal.Measure, goal.Promised, goal.Outcome, goal.Word, goal.Reason,
        Figures: null);

    public static IReadOnlyList<FlatColumn<ToldGoal>> Columns { get; } =
    [
        .. ToldPlace.Columns.Select(column => column.In<ToldGoal>(row => row.Place)),
        new("measure", "Mått", "Måttets namn, eller brottstypen.", row => row.Measure, IsRequired: true),
        new("unit", "Enhet",
            "Vad som räknas; tom, som de följande till och med sum_mark, för ett mål vars aktivitet inte står i uppföljningen.",
            row => row.Figures?.Unit),
        new("comparison", "Jämförelse", "atLeast: minst. atMost: högst. exactly: exakt. asManyAs: så många som. below: minska. above: öka.",
            row => row.Figures?.Goal.Comparison, FigureColumnType.Word),
        new("target", "Utlovat",
            "Det utlovade talet. För below och above är det utgångsvärdet.", row => row.Figures?.Goal.Target, FigureColumnType.Number),
        new("span", "Målets tid", "Över vilken tid målet gäller: week, month, quarter, tertial, year eller period.",
            row => row.Figures?.Goal.Span, FigureColumnType.Word),
        new("judged_first", "Bedömt från", "Det första tertialet i den tid som resultatet gäller, år-tertial.",
            row => row.Figures?.Latest?.First),
        new("judged_last", "Bedömt till", "Det sista.", row => row.Figures?.Latest?.Last),
        new("due_at_least", "Minst under tiden", "Vad målet blev över den tiden, minst; tom när det bedöms som det är utlovat.",
            row => (row.Figures?.Latest?.Due ?? row.Figures?.Goal.Due)?.AtLeast, FigureColumnType.Number),
        new("due_at_most", "Högst under tiden",
            "Detsamma, högst.", row => (row.Figures?.Latest?.Due ?? row.Figures?.Goal.Due)?.AtMost, FigureColumnType.Number),
        new("sum", "Resultat", "Det som hålls mot målet; tom om sum_status inte är given.", row => row.Figures?.Sum.Amount,
            FigureColumnType.Number),
        new("sum_status", "Resultatets uppgift",
            "given: finns. missing: inte redovisat. notApplicable: ej aktuellt. inTotal: känd bara som del av en summa. "
            + "withheld: skyddad uppgift.", row => row.Figures?.Sum.Status, FigureColumnType.Word),
        new("sum_fewer_than", "Resultatet är färre än",
            "För en skyddad summa, om det får sägas: minst 1 och färre än detta.", row => row.Figures?.Sum.FewerThan,
            FigureColumnType.WholeNumber),
        new("sum_mark", "Resultatets märke",
            "none: exakt. circa: cirka. over: drygt. atLeast: minst.", row => row.Figures?.Sum.Mark, FigureColumnType.Word),
        new("verdict", "Utfall",
            "Om löftet hölls, över alla tertial eller år hittills: reached, underWay, notReached, partly, notYet, notReported eller "
            + "withheld. Resultatet ovan är den senaste tidens: det kan vara över det utlovade, fast en tidigare tid inte var det.",
            row => row.Verdict, FigureColumnType.Word, IsRequired: true),
        new("verdict_text", "Utfall i ord",
            "Utfallet på svenska, som det står i uppföljningen.", row => row.VerdictText, IsRequired: true),
        new("reached_in", "Nåddes i", "Tertialet då målet nåddes, år-tertial; tom när utfallet inte är reached.",
            row => row.Verdict == GoalOutcome.Reached ? row.Figures?.Goal.ReachedIn : null),
        new("not_reported", "Inte redovisade tertial",
            "Tertialen i den senaste tiden som inte är redovisade, år-tertial, med blanksteg emellan.",
            row => row.Figures?.Latest is { NotReported.Count: > 0 } latest ? string.Join(' ', latest.NotReported) : null),
        new("reason", "Skäl",
            "Varför målet inte nåddes, med rapportörens ord. Flera skäl står efter varandra med snedstreck emellan, och tertialet "
            + "eller året framför.", row => row.Reason),
        new("promised", "Löftet i ord", "Det utlovade, i ord.", row => row.Promised, IsRequired: true),
        new("published_at", "Publicerad",
            "När versionen publicerades (UTC).", row => row.Place.Content.PublishedAtUtc, FigureColumnType.Instant,
            IsRequired: true),
    ];
}

/// <summary>Målets siffror, where a row of the follow-up has them.</summary>
/// <param name="Unit">"riktade insatser".</param>
/// <param name="Sum">What is held against the goal.</param>
public sealed record ToldFigures(string Unit, GoalResource Goal, Value Sum)
{
    /// <summary>The latest time that it is judged over; null in older follow-ups.</summary>
    public GoalSpanResource? Latest => Goal.Spans is [.., var last] ? last : null;

    public static ToldFigures Of(MeasureContent measure) => new(
        measure.Unit.Plural, GoalResource.Of(measure.Goal!, measure.GoalWords?.SharedLabel), Value.Of(measure.FigureJudged));
}
