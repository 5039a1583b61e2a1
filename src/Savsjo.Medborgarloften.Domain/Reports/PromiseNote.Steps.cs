using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

// Sammanfattningens gång: the same steps as a report's, each said of a summary.
public sealed partial class PromiseNote
{
    /// <summary>Why it cannot be written in; null while it can.</summary>
    public string? Lock => State.IsOpen ? null : LockedBecause;

    /// <summary>Skicka in: hands it to somebody else to review.</summary>
    public IReadOnlyList<RuleViolation> Submit(IReadOnlyCollection<string> allowedContacts, Change change)
    {
        if (!State.IsOpen)
            return [new(LockedBecause)];
        List<RuleViolation> violations = [.. Faults(Text, allowedContacts)];
        if (IsUnderCorrection && !DiffersFromPublished)
            violations.Add(new("Sammanfattningen säger samma sak som den publicerade, så det finns inget att granska."));
        if (violations.Count > 0)
            return violations;
        State = ReportState.Submitted;
        Submitted = change;
        Touch(change, isAuthor: true);
        return [];
    }

    /// <summary>Ta tillbaka: until somebody has reviewed it.</summary>
    public IReadOnlyList<RuleViolation> Withdraw(Change change)
    {
        if (State != ReportState.Submitted)
            return [new(State.IsOpen ? "Sammanfattningen är inte inskickad." : LockedBecause)];
        State = IsUnderCorrection ? ReportState.Reopened : ReportState.Draft;
        Touch(change, isAuthor: true);
        return [];
    }

    /// <summary>Skicka tillbaka: gives it back, with a comment that says why.</summary>
    public IReadOnlyList<RuleViolation> Return(string? comment, Change change)
    {
        if (State is not (ReportState.Submitted or ReportState.Approved))
            return [new(State == ReportState.Published
                ? LockedBecause
                : "Bara en inskickad eller godkänd sammanfattning kan skickas tillbaka.")];
        var trimmed = ReportEntry.Trimmed(comment);
        if (trimmed is null)
            return [new("Skriv en kommentar som säger vad som behöver ändras.", CommentField.Text)];
        List<RuleViolation> violations = [.. StoredText.Faults(trimmed, CommentField.Text, "Kommentaren", Review.MaxCommentLength)];
        if (violations.Count > 0)
            return violations;
        Decide(ReportState.Returned, trimmed, change);
        return [];
    }

    /// <summary>Godkänn: locks it. Never by somebody who wrote in it or sent it in: two persons, always.</summary>
    public IReadOnlyList<RuleViolation> Approve(Change change)
    {
        if (State != ReportState.Submitted)
            return [new(State == ReportState.Approved
                ? "Sammanfattningen är redan godkänd."
                : "Bara en inskickad sammanfattning kan godkännas.")];
        if (IsAuthor(change.UserId))
            return [new("Du har skrivit i sammanfattningen eller skickat in den. Någon annan måste granska den.")];
        Decide(ReportState.Approved, null, change);
        return [];
    }

    /// <summary>Marks an approved one as part of a published follow-up. One that a correction opened in vain is as it was.</summary>
    public IReadOnlyList<RuleViolation> MarkPublished(Change change)
    {
        if (State is not (ReportState.Approved or ReportState.Published) && !IsUntouched)
            return [new($"Sammanfattningen av {About} är inte godkänd.")];
        EndCorrection(change);
        return [];
    }

    /// <summary>Öppnar den för rättelse; what is published is kept beside it.</summary>
    internal void Reopen(Change change)
    {
        FrozenText = State == ReportState.Published ? Text : null;
        IsUnderCorrection = true;
        State = ReportState.Reopened;
        Written ??= change;
        Touch(change, isAuthor: false);
    }

    /// <summary>Avbryter rättelsen: it says again exactly what is published.</summary>
    internal void CallOffCorrection(Change change)
    {
        Text = FrozenText;
        EndCorrection(change);
    }

    /// <summary>A correction opened it, and nobody has changed a word.</summary>
    public bool IsUntouched => State == ReportState.Reopened && !DiffersFromPublished;

    private void EndCorrection(Change change)
    {
        State = ReportState.Published;
        (IsUnderCorrection, FrozenText) = (false, null);
        Touch(change, isAuthor: false);
    }

    private void Decide(ReportState state, string? comment, Change change)
    {
        State = state;
        ReviewComment = comment;
        Reviewed = change;
        Touch(change, isAuthor: false);
    }

    private string LockedBecause => State switch
    {
        ReportState.Submitted => "Sammanfattningen är inskickad och låst. Ta tillbaka den om något ska ändras.",
        ReportState.Approved => "Sammanfattningen är godkänd och låst. Be granskaren skicka tillbaka den om något ska ändras.",
        _ => "Sammanfattningen är publicerad. Den ändras genom en rättelse av uppföljningen.",
    };
}
