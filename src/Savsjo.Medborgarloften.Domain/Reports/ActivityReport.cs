using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Sentences;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Aktivitetsrapport: what is reported for one activity in one tertial. The unit that is drafted, submitted, returned,
/// approved and published. Every refusal is a returned <see cref="RuleViolation"/>, and nothing has changed then. Here is what
/// it says and who wrote it; its steps and its correction have files of their own.
/// </summary>
public sealed partial class ActivityReport : IReportWords
{
    /// <summary>Longest text to the follow-up.</summary>
    public const int MaxTextLength = 4000;

    /// <summary>Longest label of an activity.</summary>
    public const int MaxLabelLength = 20;

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

    /// <summary>Why goals were not reached, one for each measure; published with the goal.</summary>
    public IReadOnlyList<GoalReason> Reasons { get; private set; } = [];

    /// <summary>Redovisas i: the label of the activity that tells of this one too; null where it is told by itself.</summary>
    public string? ToldIn { get; private set; }

    public ReportState State { get; private set; } = ReportState.Draft;

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

    /// <summary>The latest decision, if any.</summary>
    public Review? LatestReview => _reviews.MaxBy(review => review.Decided.AtUtc);

    /// <summary>A measure's figure as it is stated here; missing where none is.</summary>
    public StatedFigure StatedOf(int measureId) => ValueOf(measureId)?.Stated ?? StatedFigure.Missing;

    public MeasureValue? ValueOf(int measureId) => _values.SingleOrDefault(value => value.MeasureId == measureId);

    /// <summary>What the authors wrote on why the goal of a measure was not reached; null where they wrote nothing.</summary>
    public string? ReasonOf(int measureId) => Reasons.FirstOrDefault(reason => reason.MeasureId == measureId)?.Text;

    /// <summary>Nothing stands in it: a draft that was begun by mistake and emptied.</summary>
    public bool IsBlank => Status is null && Text is null && ToldIn is null && Reasons.Count == 0 && _values.Count == 0;

    public bool IsAuthor(string userId) => _authors.Any(author => author.UserId == userId);

    /// <summary>Känner igen: somebody who comes back with a new account is still the author that they were.</summary>
    public void Recognise(string formerId, string userId)
    {
        if (IsAuthor(formerId) && !IsAuthor(userId))
            _authors.Add(new ReportAuthor(userId));
    }

    /// <summary>Spara: takes what was written, whole or not at all. A total is kept as the total that it is.</summary>
    /// <param name="entry">What was written.</param>
    /// <param name="earlier">The activity's earlier reports, which a total holds.</param>
    /// <param name="change">Who and when.</param>
    public IReadOnlyList<RuleViolation> Record(ReportEntry entry, IEnumerable<ActivityReport> earlier, Change change)
    {
        if (!State.IsOpen)
            return [new(LockedBecause)];
        var said = entry.Tidy();
        var violations = ReportRules.Texts(said).ToList();
        var before = earlier.ToList();
        var figures = EnteredFigures.Read(Activity, Tertial, entry.Values ?? [], before, violations);
        if (violations.Count > 0)
            return violations;

        Take(said);
        foreach (var value in Replace(figures))
            StateOnTopOf(value, before);
        Touch(change, isAuthor: true);
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
        var trimmed = ReportEntry.Trimmed(text);
        var violations = ReportRules.Comment(Activity, trimmed, part, "Skriv något i kommentaren.").ToList();
        if (violations.Count == 0)
            _comments.Add(new ReportComment(trimmed!, part, change));
        return violations;
    }

    private void Take(IReportWords words)
    {
        Status = words.Status;
        Text = words.Text;
        Reasons = words.Reasons;
        ToldIn = words.ToldIn;
    }

    /// <returns>Those that are other than they were.</returns>
    private List<MeasureValue> Replace(Dictionary<int, StatedFigure> figures)
    {
        _values.RemoveAll(value => !figures.ContainsKey(value.MeasureId));
        List<MeasureValue> changed = [];
        foreach (var (measureId, stated) in figures)
        {
            var value = ValueOf(measureId);
            if (value?.Stated == stated)
                continue;
            if (value is null)
                _values.Add(value = new MeasureValue(measureId));
            value.Set(stated);
            changed.Add(value);
        }

        return changed;
    }

    private void StateOnTopOf(MeasureValue value, IEnumerable<ActivityReport> reports)
    {
        if (Activity.Measures.SingleOrDefault(measure => measure.Id == value.MeasureId) is { } measure)
            value.StateOn(new EarlierFigures(measure, reports, Tertial).In(value.StatedAs));
    }

    private void Touch(Change change, bool isAuthor)
    {
        LastChanged = change;
        Version++;
        if (isAuthor && !IsAuthor(change.UserId))
            _authors.Add(new ReportAuthor(change.UserId));
    }
}
