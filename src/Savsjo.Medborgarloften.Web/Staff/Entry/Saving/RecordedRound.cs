using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared.Outcomes;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Vad som blev sparat, inskickat och nekat, report by report.</summary>
public sealed class RecordedRound(RoundInWork round)
{
    private readonly HashSet<int> _saved = [];
    private readonly HashSet<int> _stale = [];
    private readonly Dictionary<int, IReadOnlyList<RuleViolation>> _refused = [];
    private readonly HashSet<int> _refusedSaves = [];
    private readonly List<string> _submitted = [];
    private readonly List<string> _withdrawn = [];
    private readonly List<string> _answered = [];
    private readonly Dictionary<int, IReadOnlyList<RuleViolation>> _refusedAnswers = [];
    private readonly List<string> _faults = [];

    /// <summary>The round as it stands now.</summary>
    public RoundInWork Round { get; private set; } = round;

    /// <summary>The round was published while the page was being saved; the rest of the page belongs nowhere.</summary>
    public bool HasMovedOn { get; private set; }

    /// <summary>What concerns no report of the page.</summary>
    public IReadOnlyList<string> PageFaults => _faults;

    public bool HasFaults => _refused.Count > 0 || _refusedAnswers.Count > 0 || _stale.Count > 0 || _faults.Count > 0;

    public bool HasConflicts => _stale.Count > 0;

    public bool IsSaved(Activity activity) => _saved.Contains(activity.Id);

    public bool IsStale(Activity activity) => _stale.Contains(activity.Id);

    public bool IsRefused(Activity activity) => _refused.ContainsKey(activity.Id);

    /// <summary>What was typed was not saved; it has to come back as it was typed.</summary>
    public bool IsUnsaved(Activity activity) => _refusedSaves.Contains(activity.Id) || IsStale(activity);

    public IReadOnlyList<RuleViolation> FaultsOf(Activity activity) => _refused.GetValueOrDefault(activity.Id) ?? [];

    /// <summary>Why what was typed in the conversation was not sent.</summary>
    public IReadOnlyList<RuleViolation> AnswerFaultsOf(Activity activity) => _refusedAnswers.GetValueOrDefault(activity.Id) ?? [];

    /// <summary>"Sparat 14.02. 2 rapporter sparade. 2.2 är inskickad."</summary>
    public string MessageAt(DateTime utc)
    {
        var sentences = new List<string>();
        if (_saved.Count > 0)
            sentences.Add($"Sparat {utc.AsTime()}. {(_saved.Count == 1 ? "1 rapport sparad." : $"{_saved.Count} rapporter sparade.")}");
        if (_submitted.Count > 0)
            sentences.Add($"{SwedishText.List(_submitted)} {(_submitted.Count == 1 ? "är inskickad" : "är inskickade")} {utc.AsTime()}.");
        if (_withdrawn.Count > 0)
            sentences.Add($"{SwedishText.List(_withdrawn)} är tillbakatagen och går att ändra.");
        if (_answered.Count > 0)
            sentences.Add($"Kommentaren om {SwedishText.List(_answered)} är skickad.");
        return sentences.Count > 0 ? string.Join(" ", sentences) : HasFaults ? "" : "Inget var ändrat, så inget behövde sparas.";
    }

    /// <param name="open">The round that is open now; null when none is.</param>
    internal void Reload(RoundInWork? open)
    {
        HasMovedOn = open?.Round.Id != Round.Round.Id;
        Round = HasMovedOn ? Round : open!;
    }

    /// <param name="outcome">Null when nothing was changed.</param>
    internal void Add(Activity activity, Outcome? outcome)
    {
        switch (outcome?.Kind)
        {
            case null:
                break;
            case OutcomeKind.Done:
                _saved.Add(activity.Id);
                break;
            case OutcomeKind.Stale:
                _stale.Add(activity.Id);
                break;
            default:
                _refusedSaves.Add(activity.Id);
                _refused[activity.Id] = outcome.Violations;
                break;
        }
    }

    internal void AddSubmission(Activity activity, IReadOnlyList<RuleViolation> violations) => AddStep(activity, violations, _submitted);

    internal void AddWithdrawal(Activity activity, IReadOnlyList<RuleViolation> violations) => AddStep(activity, violations, _withdrawn);

    internal void AddAnswer(Activity activity, IReadOnlyList<RuleViolation> violations)
    {
        if (violations.Count > 0)
            _refusedAnswers[activity.Id] = [.. violations.Select(violation => violation with { Field = new AnswerField() })];
        else
            _answered.Add(activity.Label);
    }

    internal void Refuse(string fault) => _faults.Add(fault);

    internal void RefuseUnknown()
    {
        const string fault = "En rapport i formuläret finns inte i den här omgången, så den sparades inte. Läs in sidan igen.";
        if (!_faults.Contains(fault))
            _faults.Add(fault);
    }

    private void AddStep(Activity activity, IReadOnlyList<RuleViolation> violations, List<string> done)
    {
        if (violations.Count > 0)
            _refused[activity.Id] = violations;
        else
            done.Add(activity.Label);
    }
}
