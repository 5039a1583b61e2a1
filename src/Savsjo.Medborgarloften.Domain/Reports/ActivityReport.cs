using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Aktivitetsrapport: what is reported for one activity in one tertial. The unit that is drafted, submitted, returned,
/// approved and published. Every refusal is a returned <see cref="RuleViolation"/>, and nothing has changed then.
/// </summary>
public sealed class ActivityReport
{
    /// <summary>Longest text to the follow-up.</summary>
    public const int MaxTextLength = 4000;

    /// <summary>Longest reason for a goal that was not reached.</summary>
    public const int MaxGoalReasonLength = 1000;

    private readonly List<MeasureValue> _values = [];
    private readonly List<Review> _reviews = [];
    private readonly List<ReportAuthor> _authors = [];
    private readonly List<ReportComment> _comments = [];

    private ActivityReport()
    {
    }

    public ActivityReport(Activity activity, Tertial tertial)
    {
        Activity = activity;
        ActivityId = activity.Id;
        Tertial = tertial;
    }

    public int Id { get; private set; }

    public int ActivityId { get; private set; }

    public Activity Activity { get; private set; } = null!;

    public Tertial Tertial { get; private set; }

    public ActivityStatus? Status { get; private set; }

    /// <summary>The author's own words, or null: then <see cref="ReportSentence"/> writes them from the figures.</summary>
    public string? Text { get; private set; }

    /// <summary>Why a goal was not reached; published with the goal.</summary>
    public string? GoalReason { get; private set; }

    public ReportState State { get; private set; } = ReportState.Draft;

    /// <summary>What is published, while the report is being corrected; null otherwise.</summary>
    public FrozenReport? Frozen { get; private set; }

    /// <summary>Changes with every change, kept by the application: a save built on an older one is refused.</summary>
    public int Version { get; private set; }

    public Change LastChanged { get; private set; } = null!;

    public Change? Submitted { get; private set; }

    public IReadOnlyList<MeasureValue> Values => _values;

    public IReadOnlyList<Review> Reviews => _reviews;

    /// <summary>Everyone who wrote in it or sent it in: none of them may approve it.</summary>
    public IReadOnlyList<ReportAuthor> Authors => _authors;

    /// <summary>The conversation about it. Read where it is shown; otherwise only what was written just now is here.</summary>
    public IReadOnlyList<ReportComment> Comments => _comments;

    /// <summary>Whether a correction of a published follow-up has opened it.</summary>
    public bool IsUnderCorrection => Frozen is not null;

    /// <summary>Whether a reopened report says anything else than what is published.</summary>
    public bool DiffersFromPublished => Frozen is { } frozen && !frozen.SaysTheSameAs(FrozenReport.Of(this));

    /// <summary>The latest decision, if any.</summary>
    public Review? LatestReview => _reviews.MaxBy(review => review.Decided.AtUtc);

    public Figure FigureOf(int measureId) => ValueOf(measureId)?.Figure ?? Figure.Missing;

    public MeasureValue? ValueOf(int measureId) => _values.SingleOrDefault(value => value.MeasureId == measureId);

    public bool IsAuthor(string userId) => _authors.Any(author => author.UserId == userId);

    /// <summary>Spara: takes what was written, whole or not at all. A year's total is turned into the tertial's own figure.</summary>
    /// <param name="entry">What was written.</param>
    /// <param name="earlier">The activity's earlier reports; those of the same year are added up.</param>
    /// <param name="change">Who and when.</param>
    public IReadOnlyList<RuleViolation> Record(ReportEntry entry, IEnumerable<ActivityReport> earlier, Change change)
    {
        if (!State.IsOpen)
            return [new(LockedBecause)];
        var text = Trimmed(entry.Text);
        var reason = Trimmed(entry.GoalReason);
        var violations = new List<RuleViolation>();
        violations.AddRange(ReportRules.Texts(text, reason));
        var figures = EnteredFigures.Read(Activity, Tertial, entry.Values ?? [], earlier, violations);
        if (violations.Count > 0)
            return violations;

        Status = entry.Status;
        Text = text;
        GoalReason = reason;
        Replace(figures);
        Touch(change, isAuthor: true);
        return [];
    }

    /// <summary>Skicka in: hands the report to review. What is missing, or must not become public, is refused.</summary>
    /// <param name="checks">What has to be looked at besides the report itself.</param>
    /// <param name="change">Who and when.</param>
    public IReadOnlyList<RuleViolation> Submit(SubmissionChecks checks, Change change)
    {
        if (!State.IsOpen)
            return [new(LockedBecause)];
        var violations = ReportRules.ForSubmission(this, checks).ToList();
        if (violations.Count > 0)
            return violations;
        State = ReportState.Submitted;
        Submitted = change;
        Touch(change, isAuthor: true);
        return [];
    }

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
        var trimmed = Trimmed(comment);
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

    /// <summary>
    /// Kommentera: adds to the conversation about the report. The report stays as it is, so nobody's work in it becomes
    /// stale, and whoever comments does not become one of its authors.
    /// </summary>
    /// <param name="text">Plain text.</param>
    /// <param name="part">The field it concerns; null for the whole.</param>
    /// <param name="change">Who and when.</param>
    public IReadOnlyList<RuleViolation> Comment(string? text, ReportPart? part, Change change)
    {
        if (State == ReportState.Published)
            return [new("Rapporten är publicerad, så samtalet om den är avslutat.")];
        var trimmed = Trimmed(text);
        var violations = ReportRules.Comment(Activity, trimmed, part, "Skriv något i kommentaren.").ToList();
        if (violations.Count == 0)
            _comments.Add(new ReportComment(trimmed!, part, change));
        return violations;
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

    /// <summary>Öppna för rättelse: a published report is written, sent in and approved once more. What was published is kept.</summary>
    public IReadOnlyList<RuleViolation> Reopen(Change change)
    {
        if (State != ReportState.Published)
            return [new($"{Activity.Label} är inte publicerad. Bara en publicerad rapport kan rättas.")];
        Frozen = FrozenReport.Of(this);
        State = ReportState.Reopened;
        Touch(change, isAuthor: false);
        return [];
    }

    /// <summary>Avbryt rättelsen: whatever has been written since, the report says again exactly what is published.</summary>
    public IReadOnlyList<RuleViolation> CallOffCorrection(Change change)
    {
        if (Frozen is not { } frozen)
            return [new($"{Activity.Label} rättas inte.")];
        Restore(frozen);
        Frozen = null;
        Touch(change, isAuthor: false);
        return [];
    }

    /// <summary>
    /// The report as it is published, for everything that is not its own correction: itself, or what it was before the
    /// correction began; null when nothing of it is published.
    /// </summary>
    public ActivityReport? AsPublished()
    {
        if (State == ReportState.Published)
            return this;
        if (Frozen is not { } frozen)
            return null;
        var published = new ActivityReport(Activity, Tertial) { Id = Id, LastChanged = LastChanged, Version = Version };
        published.Restore(frozen);
        return published;
    }

    private string LockedBecause => State switch
    {
        ReportState.Submitted => "Rapporten är inskickad och låst. Ta tillbaka den om något ska ändras.",
        ReportState.Approved => "Rapporten är godkänd och låst. Be granskaren skicka tillbaka den om något ska ändras.",
        _ => "Rapporten är publicerad. Den ändras genom en rättelse av uppföljningen.",
    };

    private void Restore(FrozenReport frozen)
    {
        State = ReportState.Published;
        Status = frozen.Status;
        Text = frozen.Text;
        GoalReason = frozen.GoalReason;
        Submitted = frozen.Submitted;
        Replace(frozen.Values.ToDictionary(value => value.MeasureId, value => StatedFigure.Stored(value.Figure, value.StatedAs, [])));
    }

    private void Replace(Dictionary<int, StatedFigure> figures)
    {
        _values.RemoveAll(value => !figures.ContainsKey(value.MeasureId));
        foreach (var (measureId, stated) in figures)
        {
            var value = ValueOf(measureId);
            if (value is null)
                _values.Add(value = new MeasureValue(measureId));
            value.Set(stated.Own, stated.StatedAs);
        }
    }

    private void Touch(Change change, bool isAuthor)
    {
        LastChanged = change;
        Version++;
        if (isAuthor && !IsAuthor(change.UserId))
            _authors.Add(new ReportAuthor(change.UserId));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
