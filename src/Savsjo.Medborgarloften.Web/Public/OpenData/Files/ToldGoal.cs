using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>Ett mål i en uppföljning: a row of the goals' file.</summary>
/// <param name="Of">The activity.</param>
/// <param name="Sum">What is held against the goal.</param>
/// <param name="Said">As the page says it.</param>
public sealed record ToldGoal(ToldActivity Of, MeasureContent Measure, GoalResource Goal, Value Sum, GoalResultReading Said)
{
    public static IEnumerable<ToldGoal> AllOf(ToldActivity told) =>
        from measure in told.Activity.MeasuresAndOffences
        let said = GoalResultReading.Of(measure, told.Content.FollowedUp)
        where said is not null
        select new ToldGoal(
            told, measure, GoalResource.Of(measure.Goal!, measure.GoalWords?.SharedLabel), Value.Of(measure.FigureJudged), said);

    private GoalSpanResource? Latest => Goal.Spans is [.., var last] ? last : null;

    public static IReadOnlyList<FlatColumn<ToldGoal>> Columns { get; } =
    [
        .. ToldActivity.Place.Select(column => column.In<ToldGoal>(row => row.Of)),
        new("measure", "Mått", "Måttets namn, eller brottstypen.", row => row.Measure.Name, IsRequired: true),
        new("unit", "Enhet", "Vad som räknas.", row => row.Measure.Unit.Plural, IsRequired: true),
        new("comparison", "Jämförelse", "atLeast: minst. atMost: högst. exactly: exakt. asManyAs: så många som. below: minska. above: öka.",
            row => row.Goal.Comparison, FigureColumnType.Word, IsRequired: true),
        new("target", "Utlovat",
            "Det utlovade talet. För below och above är det utgångsvärdet.", row => row.Goal.Target, FigureColumnType.Number,
            IsRequired: true),
        new("span", "Målets tid", "Över vilken tid målet gäller: week, month, quarter, tertial, year eller period.", row => row.Goal.Span,
            FigureColumnType.Word, IsRequired: true),
        new("judged_first", "Bedömt från", "Det första tertialet i den tid som resultatet gäller, år-tertial.", row => row.Latest?.First),
        new("judged_last", "Bedömt till", "Det sista.", row => row.Latest?.Last),
        new("due_at_least", "Minst under tiden", "Vad målet blev över den tiden, minst; tom när det bedöms som det är utlovat.",
            row => (row.Latest?.Due ?? row.Goal.Due)?.AtLeast, FigureColumnType.Number),
        new("due_at_most", "Högst under tiden",
            "Detsamma, högst.", row => (row.Latest?.Due ?? row.Goal.Due)?.AtMost, FigureColumnType.Number),
        new("sum", "Resultat", "Det som hålls mot målet; tom om sum_status inte är given.", row => row.Sum.Amount, FigureColumnType.Number),
        new("sum_status", "Resultatets uppgift",
            "given: finns. missing: inte redovisat. notApplicable: ej aktuellt. inTotal: känd bara som del av en summa. "
            + "withheld: skyddad uppgift.", row => row.Sum.Status, FigureColumnType.Word, IsRequired: true),
        new("sum_fewer_than", "Resultatet är färre än",
            "För en skyddad summa, om det får sägas: minst 1 och färre än detta.", row => row.Sum.FewerThan,
            FigureColumnType.WholeNumber),
        new("sum_mark", "Resultatets märke",
            "none: exakt. circa: cirka. over: drygt. atLeast: minst.", row => row.Sum.Mark, FigureColumnType.Word,
            IsRequired: true),
        new("verdict", "Utfall",
            "Om löftet hölls, över alla tertial eller år hittills: reached, underWay, notReached, partly, notYet, notReported eller "
            + "withheld. Resultatet ovan är den senaste tidens: det kan vara över det utlovade, fast en tidigare tid inte var det.",
            row => row.Goal.Verdict, FigureColumnType.Word,
            IsRequired: true),
        new("verdict_text", "Utfall i ord",
            "Utfallet på svenska, som det står i uppföljningen.", row => row.Said.Verdict, IsRequired: true),
        new("reached_in", "Nåddes i", "Tertialet då målet nåddes, år-tertial; tom när utfallet inte är reached.",
            row => row.Goal.Verdict == GoalOutcome.Reached ? row.Goal.ReachedIn : null),
        new("not_reported", "Inte redovisade tertial",
            "Tertialen i den senaste tiden som inte är redovisade, år-tertial, med blanksteg emellan.",
            row => row.Latest is { NotReported.Count: > 0 } latest ? string.Join(' ', latest.NotReported) : null),
        new("reason", "Skäl", "Varför målet inte nåddes, med rapportörens ord.", row => row.Of.Activity.ReasonOf(row.Measure)),
        new("published_at", "Publicerad",
            "När versionen publicerades (UTC).", row => row.Of.Content.PublishedAtUtc, FigureColumnType.Instant,
            IsRequired: true),
    ];
}
