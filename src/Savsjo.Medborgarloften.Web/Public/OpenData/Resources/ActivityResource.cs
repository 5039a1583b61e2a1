using System.ComponentModel;
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
    [property: Description("Varför ett mål inte nåddes, med rapportörens ord.")] string? GoalReason)
{
    /// <summary>What the page shows too: a reason only where a goal was missed.</summary>
    public static ActivityResource Of(ActivityContent activity) => new(
        activity.Label, activity.Name, activity.Text, activity.Responsible,
        [.. activity.Cells.Select(Report.Of)],
        [.. activity.Measures.Select(measure => MeasureResource.Of(measure, activity))],
        activity.Suspicions is { } table ? Suspicions.Of(table, activity) : null,
        activity.ShownGoalReason);
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
    [property: Description("För settled: tertialet då aktiviteten blev klar eller utgick.")] string? SettledSince)
{
    public static Report Of(CellContent cell) => new(
        TertialId.Of(cell.Tertial), cell.State, cell.Status, cell.StatusWording, cell.Text,
        cell.SettledSince is { } since ? TertialId.Of(since) : null);
}
