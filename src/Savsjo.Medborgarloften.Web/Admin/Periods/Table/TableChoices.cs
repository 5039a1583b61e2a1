using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Det som kan väljas in the table: the choices of a measure's own form, in few words, with nothing chosen beforehand.</summary>
public static class TableChoices
{
    private static readonly FieldChoice Unchosen = new("", "Välj");

    public static IReadOnlyList<FieldChoice> Genders { get; } =
        [Unchosen, .. MeasureChoices.Genders.Select(one => new FieldChoice(one.Value, one.Words))];

    public static IReadOnlyList<FieldChoice> Overlaps { get; } =
        [Unchosen, .. MeasureChoices.Overlaps.Select(one => new FieldChoice(one.Value, one.Words))];

    public static IReadOnlyList<FieldChoice> Spans { get; } = [Unchosen, .. MeasureChoices.Spans];

    public static IReadOnlyList<FieldChoice> Parts { get; } =
        [Unchosen, .. MeasureChoices.Parts.Select(one => new FieldChoice(one.Value, one.Words))];

    public static IReadOnlyList<FieldChoice> WhatIsMeasured(IEnumerable<Offence> offences) =>
    [
        Unchosen,
        new(TableMeasure.Sum, "Antal, summa"),
        new(TableMeasure.Latest, "Antal, senaste värdet"),
        new(nameof(MeasureKind.Percentage), MeasureKind.Percentage.Word),
        new(nameof(MeasureKind.YesNo), MeasureKind.YesNo.Word),
        new(MeasureTermsForm.EveryOffence, "Misstankar, ett mått för varje brottstyp"),
        .. offences.Select(one => new FieldChoice(one.Id.ToString(SwedishText.Culture), $"Misstankar: {one.Name} ({one.Law})")),
    ];
}
