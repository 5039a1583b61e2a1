using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Överenskommelsen som celler: what the sheet's cells say of what there is, in the same words as they are read by.</summary>
public sealed class AgreementCells(PromisePeriod period, AgreementChoices choices)
{
    /// <summary>What each column says of a promise; null for what belongs to none.</summary>
    public IReadOnlyDictionary<AgreementColumn, string> Of(Promise? promise) => Told(SheetPart.Promise, input => input switch
    {
        nameof(PromiseRows.Number) => promise is null ? AgreementColumns.WholePeriod : $"{promise.Number}",
        nameof(PromiseRows.Text) => promise?.Text,
        _ => promise is { } one && one.FollowUpHeading != one.Text ? one.FollowUpHeading : null,
    });

    public IReadOnlyDictionary<AgreementColumn, string> Of(Activity activity)
    {
        var form = ActivityForm.Of(period, activity);
        return Told(SheetPart.Activity, input => input switch
        {
            AgreementColumns.ActivityNumber => activity.Label,
            nameof(ActivityRow.Text) => form.Text,
            nameof(ActivityRow.ShortName) => form.ShortName,
            nameof(ActivityRow.Purpose) => form.Purpose,
            nameof(ActivityRow.Parties) => WrittenParties.Text(activity.Responsible),
            nameof(ActivityRow.ReportedBy) => form.ReportedBy,
            nameof(ActivityRow.First) => activity.FirstTertial == period.FirstTertial ? null : form.First,
            nameof(ActivityRow.StartReason) => form.StartReason,
            nameof(ActivityRow.Last) => activity.LastTertial == period.LastTertial ? null : form.Last,
            _ => form.EndReason,
        });
    }

    public IReadOnlyDictionary<AgreementColumn, string> Of(Activity activity, Measure measure)
    {
        var form = MeasureTermsForm.Of(measure);
        var hasUnit = measure is { Kind: MeasureKind.Count, CountsSuspicions: false };
        return AgreementColumns.All.Where(column => column.Of == SheetPart.Measure).ToDictionary(
            column => column,
            column => column.Comparison is { } comparison
                ? $"{comparison}" == form.Comparison ? form.Number ?? "" : ""
                : choices.Told(column, column.Input switch
                {
                    nameof(TableMeasure.Name) => form.Name,
                    nameof(TableMeasure.What) => WhatOf(measure),
                    nameof(TableMeasure.Gender) => hasUnit ? form.Gender : null,
                    nameof(TableMeasure.Comparison) => form.Comparison,
                    nameof(TableMeasure.Span) => measure.Goal is null ? null : form.Span,
                    nameof(TableMeasure.Part) => IsAskedForPart(activity, measure) ? form.Part : null,
                    var input => OtherOf(form, input),
                }));
    }

    private static string? OtherOf(MeasureTermsForm form, string input) => input switch
    {
        nameof(TableMeasure.Singular) => form.Singular,
        nameof(TableMeasure.Plural) => form.Plural,
        nameof(TableMeasure.WordBefore) => form.WordBefore,
        nameof(TableMeasure.SubgroupLabel) => form.SubgroupLabel,
        nameof(TableMeasure.SubgroupsExcludeEachOther) => form.SubgroupsExcludeEachOther,
        nameof(TableMeasure.Baseline) => form.Baseline,
        nameof(TableMeasure.SubgroupShare) => form.SubgroupShare,
        _ => form.SharedSubgroup,
    };

    private static string WhatOf(Measure measure) =>
        measure.OffenceId is { } offence ? $"{offence}"
        : measure.Kind != MeasureKind.Count ? $"{measure.Kind}"
        : measure.Accumulation == Accumulation.Latest ? TableMeasure.Latest
        : TableMeasure.Sum;

    private bool IsAskedForPart(Activity activity, Measure measure) => measure.Goal is { } goal
        && measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum }
        && GoalTime.Of(period, activity, measure).MeetsPartOf(goal);

    private Dictionary<AgreementColumn, string> Told(SheetPart part, Func<string, string?> held) =>
        AgreementColumns.All.Where(column => column.Of == part)
            .ToDictionary(column => column, column => choices.Told(column, held(column.Input)));
}
