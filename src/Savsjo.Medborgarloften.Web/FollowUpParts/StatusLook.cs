using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>How a status looks: a colour, an icon and always a word, since colour alone tells nobody enough.</summary>
/// <param name="Class">CSS class that sets the tone.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Word">What it says.</param>
public sealed record StatusLook(string Class, string Icon, string Word)
{
    public static StatusLook NotReported { get; } = new("is-missing", "missing", "Inte redovisat");

    public static StatusLook Of(ActivityStatus status) => Of(status.Tone, status.Word);

    public static StatusLook Of(CellReading cell) => Of(cell.Tone, cell.Status);

    public static StatusLook Of(StatusTone tone, string word) => tone switch
    {
        StatusTone.Ongoing => new("is-going", "going", word),
        StatusTone.Done => new("is-done", "done", word),
        StatusTone.Delayed => new("is-late", "late", word),
        StatusTone.Paused => new("is-paused", "paused", word),
        StatusTone.Cancelled => new("is-idle", "stop", word),
        StatusTone.NotStarted => new("is-idle", "idle", word),
        StatusTone.Settled => new("is-settled", "settled", word),
        StatusTone.Missing => new("is-missing", "missing", word),
        _ => new("is-future", "future", word),
    };
}

/// <summary>How far a report has come, as a pill.</summary>
/// <param name="Colour">The design system's colour name (data-color).</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Word">What it says.</param>
public sealed record ReportStateLook(string Colour, string Icon, string Word)
{
    public static ReportStateLook NotReported { get; } = new("brand1", "missing", "Inte redovisat");

    /// <param name="state">Null where nobody has begun.</param>
    public static ReportStateLook Of(ReportState? state) => state is { } begun ? Of(begun) : NotReported;

    public static ReportStateLook Of(ReportState state) => state switch
    {
        ReportState.Draft => new("neutral", "pen", state.Word),
        ReportState.Reopened => new("brand1", "pen", state.Word),
        ReportState.Submitted => new("info", "sent", state.Word),
        ReportState.Returned => new("brand1", "back", state.Word),
        _ => new("success", "done", state.Word),
    };
}
