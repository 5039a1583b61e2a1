using System.ComponentModel;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Mått: what is counted for an activity, with its figures and its goal.</summary>
public sealed record MeasureResource(
    [property: Description("Måttets namn.")] string Name,
    [property: Description("Vad som räknas.")] string Unit,
    [property: Description("count: antal. percentage: procent. yesNo: ja (1) eller nej (0).")] MeasureKind Kind,
    [property: Description("sum: året är summan av tertialen. latest: året är det senaste värdet.")] Accumulation Accumulation,
    [property: Description("Undergruppens namn; null om måttet inte har någon.")] string? Subgroup,
    [property: Description("Siffrorna, tertial för tertial.")] IReadOnlyList<TertialValue> Figures,
    [property: Description("Året hittills.")] Value Year,
    [property: Description("Löftesperioden hittills.")] Value Period,
    [property: Description("Målet; null om inget är satt.")] GoalResource? Goal,
    [property: Description("Alla undergrupper, var och en med sina siffror; tom om måttet inte har någon.")]
    IReadOnlyList<SubgroupResource> Subgroups,
    [property: Description("true om undergrupperna är flera och ingen räknas i mer än en av dem.")] bool SubgroupsExcludeEachOther)
{
    public static MeasureResource Of(MeasureContent measure, ActivityContent activity) => new(
        measure.Name, measure.Unit.Plural, measure.Kind, measure.Accumulation, measure.SubgroupLabel,
        TertialValue.Of(measure.Figures, activity), Value.Of(measure.Year), Value.Of(measure.Period),
        measure.Goal is { } goal ? GoalResource.Of(goal, measure.GoalWords?.SharedLabel) : null,
        [.. measure.Subgroups.Labels.Select((label, place) => SubgroupResource.Of(label, place, measure, activity))],
        measure.Subgroups.ExcludeEachOther);
}

/// <summary>Undergrupp, with its figures by themselves.</summary>
public sealed record SubgroupResource(
    [property: Description("Undergruppens namn.")] string Name,
    [property: Description("Siffrorna, tertial för tertial.")] IReadOnlyList<TertialValue> Figures,
    [property: Description("Året hittills.")] Value Year,
    [property: Description("Löftesperioden hittills.")] Value Period)
{
    public static SubgroupResource Of(string label, int place, MeasureContent measure, ActivityContent activity) => new(
        label, TertialValue.Of([.. measure.Figures.Select(figure => figure.OfSubgroup(place))], activity),
        Value.Of(measure.Year.OfSubgroup(place)), Value.Of(measure.Period.OfSubgroup(place)));
}

/// <summary>A value and the tertial it is for.</summary>
public sealed record TertialValue(
    [property: Description("Tertialet, år-tertial.")] string Tertial,
    [property: Description("Uppgiften.")] Value Value)
{
    public static IReadOnlyList<TertialValue> Of(IReadOnlyList<FigureContent> figures, ActivityContent activity) =>
        [.. activity.Cells.Zip(figures, (cell, figure) => new TertialValue(TertialId.Of(cell.Tertial), Value.Of(figure)))];
}

/// <summary>Mål: what was promised of a measure, and where it stood.</summary>
public sealed record GoalResource(
    [property: Description(
        "atLeast: minst. atMost: högst. exactly: exakt. asManyAs: så många som; fler är inget fel. "
        + "below: minska, alltså lägre än utgångsvärdet. "
        + "above: öka, alltså högre än utgångsvärdet.")]
    GoalComparison Comparison,
    [property: Description("Det utlovade talet. För ja eller nej är 1 ja och 0 nej. För below och above är det utgångsvärdet.")]
    decimal Target,
    [property: Description(
        "Över vilken tid målet bedöms: tertial, year (kalenderår) eller period (hela löftesperioden); "
        + "week, month och quarter för det som är utlovat per vecka, månad och kvartal.")]
    GoalSpan Span,
    [property: Description(
        "reached: nått. underWay: på väg. notReached: inte nått. notReported: inte redovisat. withheld: skyddad uppgift. "
        + "Gäller det senaste tertialet, året eller perioden; se verdict.")]
    GoalOutcome Outcome,
    [property: Description(
        "Andel av målet i hela procent; null utan siffra, om siffran är skyddad, och för mål som det inte går att ha en andel av.")]
    int? SharePercent,
    [property: Description("Tertialet då målet nåddes, år-tertial.")] string? ReachedIn,
    [property: Description("Utgångsvärdet för det som ska minska eller öka; null om målet inte har något.")] decimal? Baseline,
    [property: Description("Hur många procent av antalet som minst ska finnas i undergruppen; null om inget är utlovat om den.")]
    decimal? SubgroupShare,
    [property: Description("Vad målet blir över dagarna som det bedöms över; null när det bedöms som det är utlovat.")]
    GoalDueResource? Due,
    [property: Description(
        "Utfallet över alla tertial eller år hittills. reached: nåddes. partly: nåddes delvis, i några av dem. notReached: nåddes inte. "
        + "underWay: på väg. notYet: inte redovisat än. notReported: inte redovisat. withheld: skyddad uppgift.")]
    GoalOutcome Verdict,
    [property: Description("Utfallet för vart och ett av dem: withheld för dem som skulle avslöja en skyddad siffra. "
        + "Tomt i äldre uppföljningar, och där alla skulle det.")]
    IReadOnlyList<GoalSpanResource> Spans,
    [property: Description("Undergruppen som subgroupShare gäller; null om inget är utlovat om någon.")] string? SharedSubgroup)
{
    public static GoalResource Of(GoalContent goal, string? sharedSubgroup) => new(
        goal.Comparison, goal.Target, goal.Span,
        goal.Outcome == GoalOutcome.Withheld ? goal.Outcome : goal.CurrentOutcome, goal.SharePercent,
        goal.ReachedIn is { } tertial ? TertialId.Of(tertial) : null,
        goal.Baseline, goal.SubgroupShare, goal.Due is { } due ? new(due.Days, due.Least, due.Most) : null,
        goal.Outcome, [.. goal.Spans.Select(GoalSpanResource.Of)], goal.SubgroupShare is null ? null : sharedSubgroup);
}

/// <summary>Bedömd tid: what became of a goal in one tertial, one year or the period.</summary>
public sealed record GoalSpanResource(
    [property: Description("Det första tertialet som räknas, år-tertial.")] string First,
    [property: Description("Det sista tertialet som räknas, år-tertial.")] string Last,
    [property: Description("Utfallet, med samma ord som verdict.")] GoalOutcome Verdict,
    [property: Description("Det som hålls mot målet.")] Value Value,
    [property: Description("Det utlovade talet, som det gällde då.")] decimal Target,
    [property: Description("Vad målet blev över dagarna som det bedömdes över; null när det bedömdes som det var utlovat.")]
    GoalDueResource? Due,
    [property: Description("Tertialen som inte är redovisade, år-tertial.")] IReadOnlyList<string> NotReported,
    [property: Description("Varför målet inte nåddes, med rapportörens ord; null när inget är skrivet.")] string? Reason,
    [property: Description(
        "Tertialen som är ej aktuella sedan aktiviteten utgick, år-tertial: de räknas varken som redovisade eller som noll.")]
    IReadOnlyList<string> Dropped,
    [property: Description(
        "Det första tertialet som value räknas från, år-tertial, när målet gäller kvartal: de går bara att bedöma som summor. "
        + "Annars null.")]
    string? JudgedFrom)
{
    public static GoalSpanResource Of(GoalSpanContent span) => new(
        TertialId.Of(span.First), TertialId.Of(span.Last), span.Outcome, Resources.Value.Of(span.Figure), span.Target,
        span.Due is { } due ? new(due.Days, due.Least, due.Most) : null,
        [.. span.NotReported.Select(TertialId.Of)], span.Reason, [.. span.Dropped.Select(TertialId.Of)],
        span.From is { } from ? TertialId.Of(from) : null);
}

/// <summary>Omräknat mål: what a goal comes to over the days judged.</summary>
public sealed record GoalDueResource(
    [property: Description("Dagarna som målet bedöms över.")] int Days,
    [property: Description("Minst så många; null utan undre gräns.")] decimal? AtLeast,
    [property: Description("Högst så många; null utan övre gräns.")] decimal? AtMost);

/// <summary>Misstankar om brott, by offence and tertial.</summary>
public sealed record Suspicions(
    [property: Description("Undergruppens namn; null om ingen räknas.")] string? Subgroup,
    [property: Description("En rad för varje brottstyp, i lagens ordning.")] IReadOnlyList<OffenceFigures> Offences,
    [property: Description("Alla brottstyper tillsammans, tertial för tertial.")] IReadOnlyList<TertialValue> Totals,
    [property: Description("Alla brottstyper, året hittills.")] Value Year)
{
    public static Suspicions Of(SuspicionTable table, ActivityContent activity) => new(
        table.SubgroupLabel,
        [.. table.Offences.Select(row => new OffenceFigures(
            row.Offence, TertialValue.Of(row.Figures, activity), Value.Of(row.Year),
            row.Goal is { } goal ? GoalResource.Of(goal, table.SubgroupLabel) : null))],
        TertialValue.Of(table.Totals, activity), Value.Of(table.YearTotal));
}

/// <summary>One offence of <see cref="Suspicions"/>.</summary>
public sealed record OffenceFigures(
    [property: Description("Brottstypen.")] string Offence,
    [property: Description("Antal misstankar, tertial för tertial.")] IReadOnlyList<TertialValue> Figures,
    [property: Description("Året hittills.")] Value Year,
    [property: Description("Målet för brottstypen; null om inget är satt.")] GoalResource? Goal);
