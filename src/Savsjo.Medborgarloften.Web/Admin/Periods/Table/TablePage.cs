using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Sidan där en hel överenskommelse skrivs in.</summary>
/// <param name="Form">As it was typed, with empty rows to go on in.</param>
/// <param name="Offences">Those that a measure can count.</param>
public sealed record TablePage(PromisePeriod Period, TableForm Form, IReadOnlyList<Offence> Offences)
{
    public string PeriodAddress => PeriodPage.AddressOf(Period.Id);

    public string Address => $"{PeriodAddress}/tabell";

    /// <summary>The file that it was filled from just now; null where somebody types.</summary>
    public ReadAgreement? File { get; init; }

    /// <summary>Whether there is anything to lose.</summary>
    public bool IsTyped => Form.Promises.Exists(rows => !rows.IsEmpty);

    /// <summary>Whether new activities begin after the period does, for a reason.</summary>
    public bool BeginLater => Period.FirstOpenTertial > Period.FirstTertial;

    /// <summary>Whether a goal per year, or per tertial, meets a part of one: then it is asked what is owed there.</summary>
    public bool MeetsPart { get; } = Period.FirstOpenTertial is { } first && new[] { GoalSpan.Year, GoalSpan.Tertial }.Any(span =>
        GoalTime.Of(Period, new Activity(1, "", first, Period.LastTertial)).MeetsPartOf(new(GoalComparison.AtLeast, 1, span)));

    /// <summary>The tertials that an activity can begin in, and end in.</summary>
    public IReadOnlyList<FieldChoice> TertialChoices { get; } =
    [
        new("", "Hela perioden"),
        .. Period.Tertials.Select(
            tertial => new FieldChoice(ActivityForm.Value(tertial), SwedishText.Capitalised(tertial.Name))),
    ];

    /// <summary>What is measured, and how it adds up, in one choice.</summary>
    public IReadOnlyList<FieldChoice> WhatChoices { get; } = TableChoices.WhatIsMeasured(Offences);

    /// <summary>What is there already, that new rows are added to.</summary>
    public IReadOnlyList<Activity> ActivitiesOf(PromiseRows rows) =>
    [
        .. (PromiseOf(rows)?.Activities ?? (rows.Place == PromiseRows.Together ? Period.CommonActivities : []))
            .OrderBy(activity => activity.Number),
    ];

    public Promise? PromiseOf(PromiseRows rows) => rows.PromiseId is { } id ? Period.FindPromise(id) : null;

    /// <summary>"Löfte 2", "Hela perioden".</summary>
    public string NameOf(PromiseRows rows) => rows.Place == PromiseRows.Together ? "Hela perioden"
        : $"Löfte {PromiseOf(rows)?.Number.ToString(SwedishText.Culture) ?? rows.Number}".TrimEnd();

    /// <summary>Each reason with its row: "Löfte 2, rad 3, mått 1: Skriv talet som är utlovat."</summary>
    public ErrorSummary ErrorsIn(ModelStateDictionary fields)
    {
        var summary = ErrorSummary.Of("Ingenting är sparat än", fields) with
        {
            Note = File is null ? "Allt du skrev står kvar." : "Allt i filen står i tabellen här nedanför. Rätta här, eller i filen.",
        };
        return summary with
        {
            Faults =
            [
                .. summary.Faults.OrderBy(fault => InputName.PlacesIn(fault.Anchor ?? ""))
                    .Select(fault => fault with { Message = $"{File?.PlaceOf(fault.Anchor) ?? RowOf(fault)}{fault.Message}" }),
            ],
        };
    }

    /// <param name="table">As it was typed; null for an empty one.</param>
    /// <param name="more">The name of what gets one more.</param>
    /// <returns>Null when there is no such period.</returns>
    public static async Task<TablePage?> Load(
        AppDbContext db, int periodId, TableForm? table, CancellationToken cancellation, string? more = null)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period })
            return null;
        var offences = await db.Offences.Where(offence => !offence.IsRetired).OrderBy(offence => offence.Order)
            .ThenBy(offence => offence.Id).ToListAsync(cancellation);
        return new(period, EmptyRows.AddTo(table ?? new(), period, more), offences);
    }

    private string RowOf(Fault fault)
    {
        var (promise, activity, measure) = InputName.PlacesIn(fault.Anchor ?? "");
        if (promise is not { } place || place >= Form.Promises.Count)
            return "";
        var row = activity is { } number ? $", rad {number + 1}" : "";
        return $"{NameOf(Form.Promises[place])}{row}{(measure is { } one ? $", mått {one + 1}" : "")}: ";
    }
}
