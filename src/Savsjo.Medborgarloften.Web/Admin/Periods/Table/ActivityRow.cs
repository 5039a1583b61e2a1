using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>En rad: an activity with its measures. Its inputs have the names that those of its own form have.</summary>
public sealed class ActivityRow
{
    public string? Text { get; set; }

    public string? ShortName { get; set; }

    public string? Purpose { get; set; }

    /// <summary>"Polisen, svensk Handel och åhléns".</summary>
    public string? Parties { get; set; }

    public string? ReportedBy { get; set; }

    /// <summary>A tertial as one number; empty where it is the period's.</summary>
    public string? First { get; set; }

    public string? Last { get; set; }

    public string? StartReason { get; set; }

    public string? EndReason { get; set; }

    public List<TableMeasure> Measures { get; set; } = [];

    [ValidateNever]
    public bool IsEmpty => !MeasureTermsForm.IsAny(Text, ShortName, Purpose, Parties, ReportedBy) && !HasOwnTime
        && Measures.TrueForAll(one => one.IsEmpty);

    [ValidateNever]
    public bool HasOwnTime => MeasureTermsForm.IsAny(First, Last, StartReason, EndReason);

    /// <summary>Its own parties; else those that the text begins with; else the same as for all.</summary>
    public IReadOnlyList<ResponsibleParty> PartiesOr(string? sameParties) =>
        WrittenParties.In(Parties) is { Count: > 0 } own ? own
        : WrittenParties.Beginning(PastedLine.Clean(Text)) is { Count: > 0 } read ? read
        : WrittenParties.In(sameParties);

    /// <summary>As its own form would have it, but for the parties, which stand here in the order that they are written in.</summary>
    /// <param name="first">The first tertial that a new activity can have.</param>
    public ActivityForm AsForm(PromisePeriod period, Tertial first, TableForm table) => new()
    {
        Text = PastedLine.Clean(Text),
        ShortName = ShortName,
        Purpose = Purpose,
        ReportedBy = ReportedBy,
        First = MeasureTermsForm.IsAny(First) ? First : ActivityForm.Value(first),
        Last = MeasureTermsForm.IsAny(Last) ? Last : ActivityForm.Value(period.LastTertial),
        StartReason = MeasureTermsForm.IsAny(StartReason) ? StartReason : table.StartReason,
        EndReason = EndReason,
    };
}
