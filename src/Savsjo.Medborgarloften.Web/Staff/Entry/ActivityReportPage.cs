using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;
using Savsjo.Medborgarloften.Web.Staff.Entry.Panels;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Inmatningssidan: the open tertial on one page, as one party's staff see it.</summary>
public sealed record ActivityReportPage
{
    /// <summary>What the round follows up.</summary>
    public required TertialSpan Covers { get; init; }

    public Tertial Tertial => Covers.Last;

    /// <summary>The days to report, where they are not the tertial's own; null where they are.</summary>
    public DaySpan? OtherDays { get; init; }

    public required DateOnly Deadline { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>Whose activities these are.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>A <see cref="ReportPanel"/> or a <see cref="LockedReport"/> each, in the order of the document.</summary>
    public required IReadOnlyList<PageItem> Items { get; init; }

    /// <summary>The tertial is published, and some of its reports are open for correction.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>The document that it is transferred from, and then it has no last day; null where it is reported in its turn.</summary>
    public string? TransferNote { get; init; }

    /// <summary>Own activities that the correction does not concern, locked as they were published.</summary>
    public IReadOnlyList<LockedReport> Outside { get; init; } = [];

    /// <summary>Own activities that need no report, by the tertial since which.</summary>
    public required IReadOnlyList<SettledActivities> Settled { get; init; }

    /// <summary>The other party's, to read.</summary>
    public required IReadOnlyList<OthersActivity> Others { get; init; }

    /// <summary>The summaries that can be written or read here.</summary>
    public IReadOnlyList<NotePanel> Notes { get; init; } = [];

    public required ErrorSummary Errors { get; init; }

    public IReadOnlyList<Fault> Faults => Errors.Faults;

    /// <summary>"2.2": whose own text holds a table that was pasted there; null where none does.</summary>
    public string? TablesIn { get; init; }

    /// <summary>Something is typed that is not saved, so leaving the page would lose it.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>"Sparat 14.02. 2 rapporter sparade."</summary>
    public string? Message { get; init; }

    /// <summary>Begun reports that "Skicka in" would send.</summary>
    public required int ReadyCount { get; init; }

    public int DoneCount => Items.Count(item => item.Locked is not null);

    public string Heading => $"{(IsCorrection ? "Rätta" : "Rapportera")} {Covers.Name}";

    public Organisation OtherParty => Organisation == Organisation.Police ? Organisation.Municipality : Organisation.Police;

    public string SubmitLabel => EntryWords.SubmitLabel(ReadyCount);
}

/// <summary>En aktivitet på sidan: open or locked.</summary>
public sealed record PageItem(ReportPanel? Open, LockedReport? Locked)
{
    public string Id => Open?.Id ?? Locked!.Id;

    public string Label => Open?.Label ?? Locked!.Label;

    public string Name => Open?.Name ?? Locked!.Name;

    public JumpLink Link => new(Id, Label, Name, Mark);

    private JumpMark Mark => Open switch
    {
        null => JumpMark.Of(Locked!.State, "is-done"),
        { FaultCount: > 0 } => new("t-stop", "stop", Open.FaultCount == 1 ? "ett fel att rätta" : $"{Open.FaultCount} fel att rätta"),
        _ => JumpMark.OfOpen(Open.State),
    };
}

/// <summary>En rad i hopplistan: an activity on the page, and how it stands.</summary>
public sealed record JumpLink(string PanelId, string Label, string Name, JumpMark Mark)
{
    public string Id => $"hopp-{PanelId}";

    internal static JumpLink Of(Activity activity, ReportStateLook state) =>
        new(PanelField.PanelId(activity.Id), activity.Label, activity.Name, JumpMark.OfOpen(state));
}

/// <summary>Märket i hopplistan: a tone, an icon and a word.</summary>
public sealed record JumpMark(string Class, string Icon, string Word)
{
    internal static JumpMark Of(ReportStateLook state, string tone) => new(tone, state.Icon, state.Word.ToLower(SwedishText.Culture));

    /// <summary>One that somebody has sent back stands out among those that are only begun.</summary>
    internal static JumpMark OfOpen(ReportStateLook state) =>
        Of(state, state == ReportStateLook.Of(ReportState.Returned) ? "is-missing" : "");
}

/// <summary>Aktiviteter som inte behöver rapporteras: "Klart sedan tertial 1 2020".</summary>
public sealed record SettledActivities(string Since, IReadOnlyList<SettledActivity> Activities);

/// <summary>En sådan aktivitet.</summary>
public sealed record SettledActivity(int ActivityId, string Label, string Name, string Text, StatusLook Status);

/// <summary>Den andra partens aktivitet.</summary>
/// <param name="Sentence">What is reported, or since when nothing need be.</param>
/// <param name="ReportId">Its report's, whose conversation can be read; null where there is none.</param>
public sealed record OthersActivity(
    string Label, string Name, StatusLook Status, ReportStateLook? State, string Sentence, int? ReportId = null);
