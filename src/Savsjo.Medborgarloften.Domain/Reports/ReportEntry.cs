using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Inmatning: what an author wrote for one activity in one tertial, before any rule has looked at it.</summary>
/// <param name="Status">May be left open in a draft; must be there to submit.</param>
/// <param name="Text">The author's own words; where there are none, the software writes the sentence from the figures.</param>
/// <param name="Written">Why goals were not reached, asked for where they were not.</param>
/// <param name="Values">One for each measure that was filled in.</param>
/// <param name="ToldIn">The label of another activity, where the two are told together.</param>
public sealed record ReportEntry(
    ActivityStatus? Status,
    string? Text = null,
    IReadOnlyList<GoalReason>? Written = null,
    IReadOnlyList<EnteredValue>? Values = null,
    string? ToldIn = null) : IReportWords
{
    public IReadOnlyList<GoalReason> Reasons => Written ?? [];

    /// <summary>Without what surrounds the words; nothing but white space is no text.</summary>
    internal ReportEntry Tidy() => this with { Text = Trimmed(Text), Written = GoalReason.Tidy(Written), ToldIn = Trimmed(ToldIn) };

    internal static string? Trimmed(string? text) => PastedText.Clean(text);
}

/// <summary>Inmatat värde: a figure as it was typed: the tertial's own, or the year's total so far.</summary>
public sealed record EnteredValue(int MeasureId, Figure Figure, StatedAs StatedAs = StatedAs.OwnTertial);
