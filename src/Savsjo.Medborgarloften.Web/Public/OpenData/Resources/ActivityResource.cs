using System.ComponentModel;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Aktivitet, as a published follow-up shows it.</summary>
public sealed record ActivityResource(
    [property: Description(
        "Aktivitetens nummer i avtalet: löftets nummer, punkt, ordning. G1 för en aktivitet som är gemensam för alla löften.")]
    string Label,
    [property: Description("Kortnamn, eller texten om den inte har något.")] string Name,
    [property: Description("Texten som den skrevs under.")] string Text,
    [property: Description("Vem som ansvarar.")] string Responsible,
    [property: Description("Vad som rapporterades, tertial för tertial under uppföljningens år.")] IReadOnlyList<Report> Reports,
    [property: Description("Det som räknas, utom misstankar om brott.")] IReadOnlyList<MeasureResource> Measures,
    [property: Description("Misstankar om brott; null för en aktivitet som inte räknar några.")] Suspicions? Suspicions,
    [property: Description("Varför ett mål inte nåddes, med rapportörens ord. Skälen till äldre missar står i målets spans.")]
    string? GoalReason,
    [property: Description("Aktiviteten i en tidigare löftesperiod som den här fortsätter; null om den är ny.")]
    ActivityReference? Continues,
    [property: Description("Numret på den aktivitet i samma löftesperiod som den här ersätter; null om den inte ersätter någon.")]
    string? Replaces,
    [property: Description("Varför aktiviteten började eller slutade mitt i perioden; null om den gäller hela.")] string? History,
    [property: Description("Syftet med aktiviteten; null om överenskommelsen inte säger något om det.")] string? Purpose)
{
    /// <summary>What the page shows too: a reason only where a goal was missed.</summary>
    public static ActivityResource Of(ActivityContent activity, Domain.Tertial followUp, AgreedSeries agreed) => new(
        activity.Label, activity.Name, activity.Text, activity.Responsible,
        [.. activity.Cells.Select(Report.Of)],
        [.. activity.Measures.Select(measure => MeasureResource.Of(measure, activity))],
        activity.Suspicions is { } table ? Suspicions.Of(table, activity) : null,
        activity.ShownGoalReason, ActivityReference.OfContinued(agreed.Find(followUp, activity.Label), agreed),
        agreed.Find(followUp, activity.Label)?.Replaces is { } replaced ? agreed.Lineage.Find(replaced)?.Label : null,
        activity.History, activity.Purpose);
}

/// <summary>Hänvisning till en aktivitet in another period.</summary>
public sealed record ActivityReference(
    [property: Description("Löftesperioden, till exempel 2020-2021.")] string PromisePeriod,
    [property: Description("Aktivitetens nummer i den perioden.")] string Activity)
{
    public static ActivityReference? OfContinued(LineageLink? link, AgreedSeries agreed) =>
        link?.Continues is { } id && agreed.Lineage.Find(id) is { } earlier && agreed.PeriodOf(earlier) is { } period
            ? new(period.PublicId, earlier.Label)
            : null;
}

/// <summary>Rapport: what an activity reported in one tertial.</summary>
public sealed record Report(
    [property: Description("Tertialet, år-tertial.")] string Tertial,
    [property: Description(
        "reported: rapporterad. settled: klar eller utgången sedan tidigare. "
        + "missing: inte redovisat. notApplicable: ej aktuellt.")]
    CellState State,
    [property: Description("Läget; null om aktiviteten inte är redovisad.")] ActivityStatus? Status,
    [property: Description("Läget på svenska, som det står i uppföljningen.")] string StatusText,
    [property: Description("Rapportörens ord, eller en mening skriven ur siffrorna.")] string? Text,
    [property: Description("För settled: tertialet då aktiviteten blev klar eller utgick.")] string? SettledSince,
    [property: Description("Numret på den aktivitet som den här redovisas i, till exempel 1.2; null om den redovisas för sig.")]
    string? ToldIn)
{
    public static Report Of(CellContent cell) => new(
        TertialId.Of(cell.Tertial), cell.State, cell.Status, cell.StatusWording, cell.Text,
        cell.SettledSince is { } since ? TertialId.Of(since) : null, cell.ToldIn);
}
