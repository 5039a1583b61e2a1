using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>En sammanfattning på granskningssidan: what it says, how far it has come, and who may decide on it.</summary>
public sealed record ReviewedNote
{
    /// <summary>The promise's number; 0 for the whole follow-up.</summary>
    public required int Number { get; init; }

    /// <summary>The version that is shown; a decision carries it.</summary>
    public required int Version { get; init; }

    public required ReportState State { get; init; }

    /// <summary>As it will be printed; null while it is its authors' own, and where it is to be taken away.</summary>
    public string? Text { get; init; }

    /// <summary>What the public reads now, in a correction.</summary>
    public string? Published { get; init; }

    /// <summary>"Karin Berg skickade in 12 maj 2021 kl. 08.15."</summary>
    public required string Who { get; init; }

    /// <summary>Whether the one who looks wrote in it or sent it in.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>"Det kan Per Ek eller Eva Nord göra."; for one's own.</summary>
    public required string WhoElse { get; init; }

    public string Id => NotePanel.IdOf(Number);

    public string About => PromiseNote.AboutIn(Number);

    public ReportStateLook Look => ReportStateLook.Of(State);

    public bool IsReadable => State is ReportState.Submitted or ReportState.Approved or ReportState.Published;

    public bool IsToDecide => State == ReportState.Submitted && !IsOwn;

    public bool MayReturn => IsToDecide || State == ReportState.Approved;

    /// <param name="whoElse">Who may review it instead of whoever wrote it.</param>
    public static ReviewedNote Of(PromiseNote note, StaffMember staff, StaffNames names, string whoElse) => new()
    {
        Number = note.Number,
        Version = note.Version,
        State = note.State,
        Text = note.State.IsOpen ? null : note.Text,
        Published = note.IsUnderCorrection ? note.FrozenText ?? "Ingen sammanfattning." : null,
        Who = WhoDid(note, names),
        IsOwn = note.IsAuthor(staff.UserId),
        WhoElse = whoElse,
    };

    public static IEnumerable<string> UserIdsOf(PromiseNote note) =>
        new[] { note.Written.UserId, note.Submitted?.UserId, note.Reviewed?.UserId }.OfType<string>();

    private static string WhoDid(PromiseNote note, StaffNames names)
    {
        var (who, did) = note switch
        {
            { State: ReportState.Submitted, Submitted: { } submitted } => (submitted, "skickade in den"),
            { State: ReportState.Returned, Reviewed: { } returned } => (returned, "skickade tillbaka den"),
            { State: ReportState.Approved, Reviewed: { } approved } => (approved, "godkände den"),
            _ => (note.Written, "skrev i den"),
        };
        return $"{names[who.UserId]} {did} {who.AtUtc.AsMoment()}.";
    }
}

/// <summary>Ett nekat beslut om en sammanfattning, with what was typed.</summary>
/// <param name="Number">The promise's number; 0 for the whole follow-up.</param>
/// <param name="Title">"Det gick inte att godkänna sammanfattningen av löfte 2".</param>
public sealed record RefusedNote(int Number, string Title, IReadOnlyList<RuleViolation> Violations, string? Comment)
{
    public string? CommentFault =>
        Violations.FirstOrDefault(violation => violation.Field?.As<CommentField>() == CommentField.Text)?.Message;

    public ErrorSummary Summary => new(Title, [.. Violations.Select(violation => new Fault(
        violation.Message, CommentFault is null ? NotePanel.IdOf(Number) : $"kommentar-{NotePanel.IdOf(Number)}"))]);

    /// <param name="deed">"godkänna" or "skicka tillbaka".</param>
    public static RefusedNote Of(int number, string deed, string? comment, Outcome outcome) =>
        new(number, $"Det gick inte att {deed} sammanfattningen av {PromiseNote.AboutIn(number)}", outcome.Violations, comment);

    /// <summary>"Två sammanfattningar väntar på dig."; empty when none does.</summary>
    public static string WaitingSentence(IReadOnlyList<ReviewedNote> notes) => notes.Count(note => note.IsToDecide) switch
    {
        0 => "",
        1 => "En sammanfattning väntar på dig.",
        var count => $"{SwedishText.Capitalised(SwedishText.InWords(count))} sammanfattningar väntar på dig.",
    };
}
