using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Vad som blev sparat, inskickat och nekat, report by report.</summary>
public sealed class RecordedRound(RoundInWork round)
{
    private readonly Dictionary<int, Outcome> _saves = [];
    private readonly Dictionary<int, Outcome> _steps = [];
    private readonly Dictionary<int, Outcome> _answers = [];
    private readonly List<RuleViolation> _faults = [];
    private readonly List<string> _told = [];
    private Outcome _notes = Outcome.Done;
    private int _savedNotes;
    private bool _hasLogged;
    private readonly List<string> _submitted = [];
    private readonly List<string> _withdrawn = [];
    private readonly List<string> _answered = [];

    /// <summary>The round as it stands now.</summary>
    public RoundInWork Round { get; private set; } = round;

    /// <summary>The round was published while the page was being saved; the rest of the page belongs nowhere.</summary>
    public bool HasMovedOn { get; private set; }

    /// <summary>What all of it came to.</summary>
    public Outcome Outcome =>
        Outcome.Together([.. _saves.Values, .. _steps.Values, .. _answers.Values, _notes, Outcome.Of(_faults)]);

    /// <summary>What concerns no report of the page.</summary>
    public IReadOnlyList<RuleViolation> PageFaults => _faults;

    /// <summary>Why summaries were not saved, sent in or taken back; each says which.</summary>
    public IReadOnlyList<RuleViolation> NoteFaults => _notes.Violations;

    /// <summary>What was typed stands against what somebody else has saved; there is a page for choosing between them.</summary>
    public bool HasConflicts => _saves.Values.Any(save => save.IsStale);

    public bool IsSaved(Activity activity) => _saves.GetValueOrDefault(activity.Id)?.IsDone == true;

    public bool IsStale(Activity activity) => _saves.GetValueOrDefault(activity.Id)?.IsStale == true;

    /// <summary>What was typed was not saved; it has to come back as it was typed.</summary>
    public bool IsUnsaved(Activity activity) => _saves.GetValueOrDefault(activity.Id)?.IsDone == false;

    /// <summary>Beside the report. A stale save has a page of its own.</summary>
    public IReadOnlyList<RuleViolation> FaultsOf(Activity activity) =>
        _steps.GetValueOrDefault(activity.Id) is { IsDone: false } step ? step.Violations
        : IsStale(activity) ? []
        : _saves.GetValueOrDefault(activity.Id)?.Violations ?? [];

    /// <summary>Why what was typed in the conversation was not sent.</summary>
    public IReadOnlyList<RuleViolation> AnswerFaultsOf(Activity activity) => _answers.GetValueOrDefault(activity.Id)?.Violations ?? [];

    /// <summary>"Sparat 14.02. 2 rapporter sparade. 2.2 är inskickad."</summary>
    public string MessageAt(DateTime utc)
    {
        var saved = _saves.Values.Count(save => save.IsDone);
        var sentences = new List<string>();
        if (saved > 0)
            sentences.Add($"Sparat {utc.AsTime()}. {(saved == 1 ? "1 rapport sparad." : $"{saved} rapporter sparade.")}");
        if (_savedNotes > 0)
            sentences.Add($"{(saved > 0 ? "" : $"Sparat {utc.AsTime()}. ")}"
                + (_savedNotes == 1 ? "1 sammanfattning sparad." : $"{_savedNotes} sammanfattningar sparade."));
        if (_submitted.Count > 0)
            sentences.Add($"{SwedishText.List(_submitted)} skickades in {utc.AsTime()}.");
        if (_withdrawn.Count > 0)
            sentences.Add($"{SwedishText.List(_withdrawn)} är tillbakatagen och går att ändra.");
        if (_answered.Count > 0)
            sentences.Add($"Kommentaren om {SwedishText.List(_answered)} är skickad.");
        sentences.AddRange(_told);
        return sentences.Count > 0 ? string.Join(" ", sentences)
            : !Outcome.IsDone || ToLookAt.Count > 0 ? ""
            : _hasLogged ? "Allt är sparat."
            : "Inget var ändrat, så inget behövde sparas.";
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
        if (outcome is not null)
            _saves[activity.Id] = outcome;
    }

    /// <summary>The activities whose reports wait to be looked through before they are sent in; most often none.</summary>
    public IReadOnlyList<Activity> ToLookAt { get; private set; } = [];

    /// <summary>They were chosen by the button that sends every report that is begun.</summary>
    public bool IsLookForAll { get; private set; }

    internal void LookFirstAt(IReadOnlyList<Activity> chosen, bool isForAll) => (ToLookAt, IsLookForAll) = (chosen, isForAll);

    /// <summary>Nothing had to be saved, but the log had not been told of it.</summary>
    internal void NoteLogged() => _hasLogged = true;

    internal void AddSubmission(Activity activity, Outcome outcome) => AddTo(_steps, activity, outcome, _submitted);

    internal void AddWithdrawal(Activity activity, Outcome outcome) => AddTo(_steps, activity, outcome, _withdrawn);

    internal void AddAnswer(Activity activity, Outcome outcome) => AddTo(
        _answers, activity, outcome.Told(violation => violation with { Field = new AnswerField() }), _answered);

    /// <param name="count">How many were changed.</param>
    internal void AddNotes(Outcome outcome, int count)
    {
        _notes = outcome;
        _savedNotes = outcome.IsDone ? count : 0;
    }

    internal void AddNoteStep(Outcome outcome, NoteDeed deed)
    {
        _notes = outcome;
        if (outcome.IsDone)
            _told.Add($"Sammanfattningen av {PromiseNote.AboutIn(deed.Number)} "
                + (deed.IsSubmission ? "är skickad till granskning." : "är tillbakatagen och går att ändra."));
    }

    /// <summary>What is so, where nothing had to be done.</summary>
    internal void Tell(string sentence) => _told.Add(sentence);

    internal void Refuse(string fault) => _faults.Add(new(fault));

    internal void RefuseUnknown()
    {
        var fault = new RuleViolation(
            "En rapport i formuläret finns inte i den här omgången, så den sparades inte. Läs in sidan igen.");
        if (!_faults.Contains(fault))
            _faults.Add(fault);
    }

    private static void AddTo(Dictionary<int, Outcome> outcomes, Activity activity, Outcome outcome, List<string> done)
    {
        outcomes[activity.Id] = outcome;
        if (outcome.IsDone)
            done.Add(activity.Label);
    }
}
