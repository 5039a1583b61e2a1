using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Startpunkt: a common kind of measure that fills in the form, so that only what is one's own is left to write.</summary>
/// <param name="Key">Its name in the address.</param>
public sealed record MeasureStart(string Key, string Title, string Description, MeasureTermsForm Form)
{
    public static IReadOnlyList<MeasureStart> All { get; } =
    [
        new("antal", "Antal insatser", "Något som räknas och läggs ihop: insatser, möten, kontroller. Med ett mål om minst så många.",
            MeasureTermsForm.Empty with
        {
            Name = "Riktade insatser",
            Singular = "riktad insats",
            Plural = "riktade insatser",
            Comparison = nameof(GoalComparison.AtLeast),
        }),
        new("andel", "Andel i en enkät", "Procent ur en enkät eller mätning, som ska upp eller ner från där den var.",
            MeasureTermsForm.Empty with
        {
            Name = "Andel som känner sig otrygga",
            Kind = nameof(MeasureKind.Percentage),
            Comparison = nameof(GoalComparison.Below),
            Span = nameof(GoalSpan.Period),
        }),
        new("ja-nej", "Ja eller nej", "Något som antingen är gjort eller inte: en plan är antagen, en lokal är öppnad.",
            MeasureTermsForm.Empty with
        {
            Name = "Planen är antagen",
            Kind = nameof(MeasureKind.YesNo),
            Comparison = MeasureTermsForm.ShallBeYes,
            Span = nameof(GoalSpan.Period),
        }),
        new("misstankar", "Misstankar per brottstyp",
            "Ett mått för varje brottstyp i listan, alla på en gång, med hur många som gäller unga.", MeasureTermsForm.Empty with
        {
            Offence = MeasureTermsForm.EveryOffence,
            SubgroupLabel = "21 år och yngre",
        }),
    ];

    /// <summary>The form that a start fills in; an empty one for a start that there is not.</summary>
    public static MeasureTermsForm FormOf(string? key) => All.FirstOrDefault(start => start.Key == key)?.Form ?? MeasureTermsForm.Empty;
}
