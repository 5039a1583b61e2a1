using System.ComponentModel;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Siffra: one published figure as a flat row, the same in JSON, CSV and Excel.</summary>
public sealed record FigureRow(
    [property: Description("Året som siffran gäller.")] int Year,
    [property: Description("Tertialet som siffran gäller: 1 (januari–april), 2 (maj–augusti) eller 3 (september–december). "
        + "Det sista, när flera följs upp tillsammans; se covers.")] int Tertial,
    [property: Description("Aktivitetens nummer i avtalet.")] string Activity,
    [property: Description("Aktivitetens kortnamn, eller dess text om den inte har något.")] string ActivityName,
    [property: Description("Måttets namn, eller brottstypen för misstankar.")] string Measure,
    [property: Description("count: antal. percentage: procent. yesNo: ja (1) eller nej (0).")] MeasureKind Kind,
    [property: Description("true om siffran räknar misstankar om brott. En misstanke är inte en person.")] bool IsSuspicion,
    [property: Description("Vad som räknas.")] string Unit,
    [property: Description("Talet: ett antal, en procentsats, eller 1 för ja och 0 för nej. null om status inte är given.")]
    decimal? Amount,
    [property: Description(
        "given: uppgiften finns. missing: inte redovisat. notApplicable: ej aktuellt. inTotal: känd bara som del av en summa. "
        + "withheld: skyddad uppgift.")]
    FigureState Status,
    [property: Description("För en skyddad uppgift, om det får sägas: antalet är minst 1 och färre än detta.")] int? FewerThan,
    [property: Description("true om talet inte är exakt (”cirka 60”); mark säger på vilket sätt.")] bool IsApproximate,
    [property: Description("Undergruppens namn; null om måttet inte har någon.")] string? Subgroup,
    [property: Description("Hur många av antalet som hör till undergruppen.")] int? SubgroupAmount,
    [property: Description("Samma fyra möjligheter som status, för undergruppen.")] FigureState SubgroupStatus,
    [property: Description("Som fewerThan, för undergruppen.")] int? SubgroupFewerThan,
    [property: Description("Uppföljningen som siffran är hämtad ur, år-tertial.")] string FollowUp,
    [property: Description("Uppföljningens version; mer än 1 betyder att den är rättad.")] int Version,
    [property: Description("När den versionen publicerades (UTC).")] DateTime PublishedAt,
    [property: Description(
        "Tertialen som siffran gäller: 2020-3, eller 2019-1/2019-3 från det första till det sista när de följs upp tillsammans.")]
    string Covers,
    [property: Description(
        "Serien som aktiviteten hör till: perioden och numret där den började, till exempel 2020-2021/2.4. Samma i alla perioder.")]
    string? Series,
    [property: Description("Löftesperiodens första dag.")] DateOnly? PeriodFirstDay,
    [property: Description("Löftesperiodens sista dag.")] DateOnly? PeriodLastDay,
    [property: Description("none: talet är exakt. circa: cirka. over: drygt. atLeast: minst.")] FigureMark Mark,
    [property: Description("Dokumentet som uppföljningen är överförd från; null om den publicerades här först.")]
    string? TransferredFrom,
    [property: Description("Dagen då dokumentet publicerades; null om uppföljningen publicerades här först.")]
    DateOnly? OriginallyPublished,
    [property: Description(
        "För en rad som är en av flera undergrupper: måttet som den är en del av. Räkna inte ihop den med måttets egen rad.")]
    string? PartOf,
    [property: Description(
        "Numret på den aktivitet som siffran redovisas i, till exempel 1.2, när status är notApplicable för att aktiviteterna "
        + "redovisas tillsammans; annars null.")]
    string? ToldIn)
{
    public static FigureRow Of(PublishedFigure figure, PublishedReport report, AgreedSeries agreed, FrozenFact? fact)
    {
        var followUp = report.Tertial;
        // As they were when it was published; older contents say nothing of them.
        var days = fact?.Days ?? agreed.PeriodWith(followUp)?.Days;
        var value = Value.Of(figure.Figure);
        return new(
            figure.Tertial.Year, figure.Tertial.Number, figure.ActivityLabel, figure.ActivityName, NameOf(figure), figure.Kind,
            figure.CountsSuspicions, figure.Unit, value.Amount, value.Status, value.FewerThan, value.IsApproximate,
            figure.IsSubgroup ? null : figure.SubgroupLabel, value.SubgroupAmount, value.SubgroupStatus, value.SubgroupFewerThan,
            TertialId.Of(followUp), report.Version, report.PublishedAtUtc,
            TertialId.SpanOf(figure.Covers),
            SeriesOf(agreed.FirstOf(followUp, figure.ActivityLabel), agreed), days?.First, days?.Last, value.Mark,
            report.Source?.Title, report.Source?.PublishedOn, figure.IsSubgroup ? figure.MeasureName : null, ToldInOf(figure, fact));
    }

    private static string? ToldInOf(PublishedFigure figure, FrozenFact? fact) => figure.Figure.State == FigureState.NotApplicable
        ? fact?.ToldIn.GetValueOrDefault((figure.ActivityLabel, figure.Tertial)) : null;

    /// <summary>"Rattfyllerier, varav alkohol" for a subgroup's own row.</summary>
    private static string NameOf(PublishedFigure figure) =>
        figure.IsSubgroup ? $"{figure.MeasureName}, varav {figure.SubgroupLabel}" : figure.MeasureName;

    private static string? SeriesOf(LineageLink? first, AgreedSeries agreed) =>
        first is not null && agreed.PeriodOf(first) is { } period ? $"{period.PublicId}/{first.Label}" : null;
}
