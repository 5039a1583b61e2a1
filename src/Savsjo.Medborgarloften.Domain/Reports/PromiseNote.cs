using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Sammanfattning: a few sentences on a promise in one round, or on the whole follow-up. It is treated as a report: drafted,
/// sent in, returned or approved by somebody else, published, and opened again by a correction. It belongs to its round and
/// to no other. Here is what it says and who wrote it; its steps have a file of their own.
/// </summary>
public sealed partial class PromiseNote
{
    /// <summary>The first that the public reads: a reader has a minute, not ten.</summary>
    public const int MaxLength = 1500;

    /// <summary>The number that stands for the whole follow-up, where promises have 1, 2, …</summary>
    public const int WholeFollowUp = 0;

    private readonly List<NoteAuthor> _authors = [];

    private PromiseNote()
    {
    }

    /// <param name="promise">Null for the whole follow-up.</param>
    public PromiseNote(Promise? promise, Tertial tertial)
    {
        Promise = promise;
        PromiseId = promise?.Id;
        Tertial = tertial;
    }

    public int Id { get; private set; }

    public int? PromiseId { get; private set; }

    /// <summary>What it sums up; null for the whole follow-up.</summary>
    public Promise? Promise { get; private set; }

    public Tertial Tertial { get; private set; }

    /// <summary>Null only while a correction has opened it: nothing is written yet, or it is to be taken away.</summary>
    public string? Text { get; private set; }

    public ReportState State { get; private set; } = ReportState.Draft;

    /// <summary>Changes with every change, kept by the application: a decision built on an older one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Who wrote in it last.</summary>
    public Change Written { get; private set; } = null!;

    public Change? Submitted { get; private set; }

    /// <summary>The latest decision on it; null while there is none.</summary>
    public Change? Reviewed { get; private set; }

    /// <summary>Why it was sent back; null where it was not. Never shown to the public.</summary>
    public string? ReviewComment { get; private set; }

    /// <summary>A correction of a published follow-up has opened it.</summary>
    public bool IsUnderCorrection { get; private set; }

    /// <summary>What is published, while it is being corrected; null where nothing is.</summary>
    public string? FrozenText { get; private set; }

    /// <summary>Everyone who wrote in it or sent it in: none of them may approve it.</summary>
    public IReadOnlyList<NoteAuthor> Authors => _authors;

    /// <summary>The promise's number, or <see cref="WholeFollowUp"/>.</summary>
    public int Number => NumberOf(Promise);

    /// <summary>"löfte 2", "hela uppföljningen": after "sammanfattningen av".</summary>
    public string About => AboutIn(Number);

    public bool IsAuthor(string userId) => _authors.Any(author => author.UserId == userId);

    /// <summary>Känner igen: somebody who comes back with a new account is still the author that they were.</summary>
    public void Recognise(string formerId, string userId)
    {
        if (IsAuthor(formerId) && !IsAuthor(userId))
            _authors.Add(new NoteAuthor(userId));
    }

    /// <summary>Whether it says anything else than what is published.</summary>
    public bool DiffersFromPublished => IsUnderCorrection && Text != FrozenText;

    /// <summary>What the public reads of it now: nothing before it is published, the old words while it is corrected.</summary>
    public string? PublishedText => IsUnderCorrection ? FrozenText : State == ReportState.Published ? Text : null;

    public static int NumberOf(Promise? promise) => promise?.Number ?? WholeFollowUp;

    public static string AboutIn(int number) => number == WholeFollowUp ? "hela uppföljningen" : $"löfte {number}";

    /// <summary>As it would be stored: nothing but white space is no text, and a browser sends line ends of its own.</summary>
    public static string? Tidy(string? text) => ReportEntry.Trimmed(text);

    /// <summary>Spara: takes what was written, whole or not at all.</summary>
    /// <param name="text">Empty only in a correction, which may take a summary away.</param>
    /// <param name="allowedContacts">The municipality's own published addresses and telephone numbers, which it may hold.</param>
    public IReadOnlyList<RuleViolation> Write(string? text, IReadOnlyCollection<string> allowedContacts, Change change)
    {
        if (!State.IsOpen)
            return [new(LockedBecause)];
        var tidy = Tidy(text);
        List<RuleViolation> violations = [.. Faults(tidy, allowedContacts)];
        if (violations.Count > 0)
            return violations;
        Text = tidy;
        Written = change;
        Touch(change, isAuthor: true);
        return [];
    }

    private IEnumerable<RuleViolation> Faults(string? text, IReadOnlyCollection<string> allowedContacts)
    {
        if (text is null && !IsUnderCorrection)
            yield return new("Skriv sammanfattningen först.", PromiseField.Note);
        foreach (var violation in StoredText.Faults(text, PromiseField.Note, "Sammanfattningen", MaxLength))
            yield return violation;
        foreach (var found in PersonalData.FindIn(text, allowedContacts))
            yield return new($"Ta bort {found.Kind.Name} ”{found.Match}”. Sammanfattningen blir offentlig.", PromiseField.Note);
    }

    private void Touch(Change change, bool isAuthor)
    {
        Version++;
        if (isAuthor && !IsAuthor(change.UserId))
            _authors.Add(new NoteAuthor(change.UserId));
    }
}

/// <summary>Författare: somebody who wrote in a sammanfattning or sent it in.</summary>
public sealed class NoteAuthor
{
    private NoteAuthor()
    {
    }

    internal NoteAuthor(string userId) => UserId = userId;

    public int PromiseNoteId { get; private set; }

    public string UserId { get; private set; } = "";
}
