namespace Savsjo.Medborgarloften.Domain.Reports;

// Rapportens gång: draft, sent in, sent back or approved, published. Each step says which states it may be taken from.
public sealed partial class ActivityReport
{
    /// <summary>Skicka in: hands the report to review. What is missing, or must not become public, is refused.</summary>
    /// <param name="checks">What has to be looked at besides the report itself.</param>
    /// <param name="change">Who and when.</param>
    public IReadOnlyList<RuleViolation> Submit(SubmissionChecks checks, Change change)
    {
        if (!State.IsOpen)
            return [new(LockedBecause)];
        if (FaultsAgainstSending(checks) is { Count: > 0 } violations)
            return violations;
        // Whoever sends it in has seen what the earlier tertials say now, and stands by the totals.
        foreach (var value in _values)
            StateOnTopOf(value, checks.Reports);
        State = ReportState.Submitted;
        Submitted = change;
        Touch(change, isAuthor: true);
        return [];
    }

    /// <summary>What it would be refused with, were it sent in now; empty where it would be taken.</summary>
    public IReadOnlyList<RuleViolation> FaultsAgainstSending(SubmissionChecks checks) => [.. ReportRules.ForSubmission(this, checks)];

    /// <summary>Ta tillbaka: its authors may take a submitted report back until somebody has reviewed it.</summary>
    public IReadOnlyList<RuleViolation> Withdraw(Change change)
    {
        if (State != ReportState.Submitted)
            return [new(State.IsOpen ? "Rapporten är inte inskickad." : LockedBecause)];
        State = IsUnderCorrection ? ReportState.Reopened : ReportState.Draft;
        Touch(change, isAuthor: true);
        return [];
    }

    /// <summary>Skicka tillbaka: gives the report back to its authors, with a comment that says why.</summary>
    /// <param name="comment">What has to be changed.</param>
    /// <param name="change">Who and when.</param>
    /// <param name="part">The field it concerns; null for the whole.</param>
    public IReadOnlyList<RuleViolation> Return(string? comment, Change change, ReportPart? part = null)
    {
        if (State is not (ReportState.Submitted or ReportState.Approved))
            return [new(State == ReportState.Published
                ? "Rapporten är publicerad. Den ändras genom en rättelse av uppföljningen."
                : "Bara en inskickad eller godkänd rapport kan skickas tillbaka.")];
        var trimmed = ReportEntry.Trimmed(comment);
        var violations = ReportRules.Comment(Activity, trimmed, part, "Skriv en kommentar som säger vad som behöver ändras.").ToList();
        if (violations.Count > 0)
            return violations;
        _reviews.Add(new Review(ReviewDecision.Returned, trimmed, part, change));
        State = ReportState.Returned;
        Touch(change, isAuthor: false);
        return [];
    }

    /// <summary>Godkänn: locks the report. Never by somebody who wrote in it or sent it in: two persons, always.</summary>
    public IReadOnlyList<RuleViolation> Approve(Change change)
    {
        if (State != ReportState.Submitted)
            return [new(State == ReportState.Approved ? "Rapporten är redan godkänd." : "Bara en inskickad rapport kan godkännas.")];
        if (IsAuthor(change.UserId))
            return [new("Du har skrivit i rapporten eller skickat in den. Någon annan måste granska den.")];
        _reviews.Add(new Review(ReviewDecision.Approved, null, null, change));
        State = ReportState.Approved;
        Touch(change, isAuthor: false);
        return [];
    }

    /// <summary>Marks an approved report as part of a published follow-up.</summary>
    public IReadOnlyList<RuleViolation> MarkPublished(Change change)
    {
        if (State != ReportState.Approved)
            return [new($"{Activity.Label} är inte godkänd.")];
        State = ReportState.Published;
        Frozen = null;
        Touch(change, isAuthor: false);
        return [];
    }

    private string LockedBecause => State switch
    {
        ReportState.Submitted => "Rapporten är inskickad och låst. Ta tillbaka den om något ska ändras.",
        ReportState.Approved => "Rapporten är godkänd och låst. Be granskaren skicka tillbaka den om något ska ändras.",
        _ => "Rapporten är publicerad. Den ändras genom en rättelse av uppföljningen.",
    };
}
