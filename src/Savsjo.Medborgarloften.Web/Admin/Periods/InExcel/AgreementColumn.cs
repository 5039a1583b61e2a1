using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Documents.Writing;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>En kolumn i överenskommelsens blad: which input of the table it fills, and by what heads it is known.</summary>
/// <param name="Of">What it says something of.</param>
/// <param name="Input">The input's name within its row of the table; two columns may fill the same.</param>
/// <param name="Head">As the sheet has it.</param>
/// <param name="Width">In characters.</param>
/// <param name="Note">What is said beside its cells.</param>
public sealed record AgreementColumn(SheetPart Of, string Input, string Head, double Width, string Note)
{
    /// <summary>Other heads that people write.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>A column of goals that are numbers: "Minst".</summary>
    public GoalComparison? Comparison { get; init; }

    public bool IsNumber { get; init; }

    public CellKind Kind => IsNumber ? CellKind.Free : CellKind.FreeText;

    /// <summary>Whether it says what the goal is: of them each measure has one.</summary>
    public bool IsGoal => Comparison is not null || Input == nameof(TableMeasure.Comparison);
}

/// <summary>Vad en kolumn säger något om.</summary>
public enum SheetPart
{
    Promise = 1,
    Activity = 2,
    Measure = 3,
}
