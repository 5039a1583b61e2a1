namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Its promises.</content>
public sealed partial class PromisePeriod
{
    private const int MostPromises = 50;

    /// <summary>The number that a new promise gets unless told otherwise.</summary>
    public int NextPromiseNumber => _promises.Count == 0 ? 1 : _promises.Max(promise => promise.Number) + 1;

    /// <summary>Why a promise cannot be changed, moved or removed; null when it can.</summary>
    public RuleViolation? RefuseChange(Promise promise, ReportedSoFar reported) =>
        IsDraft ? null
        : _rounds.Exists(round => round.IsPublished) ? new($"Löfte {promise.Number} står i publicerade uppföljningar och kan inte ändras.")
        : reported.HasNoteOn(promise) || promise.Activities.Any(activity => reported.LatestOf(activity) is not null)
            ? new($"Löfte {promise.Number} har börjat rapporteras och kan inte ändras.")
        : null;

    /// <summary>Lägg till löfte. The heading of follow-ups is the text itself unless another is given.</summary>
    public IReadOnlyList<RuleViolation> AddPromise(int? number, string? text, string? heading)
    {
        if (_promises.Count >= MostPromises)
            return [new($"En period kan ha högst {MostPromises} löften.")];
        var promise = new Promise(0, "", "");
        var violations = Describe(promise, number, text, heading);
        if (violations.Count == 0)
            _promises.Add(promise);
        return violations;
    }

    /// <summary>Ändra löfte: refused once something rests on it.</summary>
    public IReadOnlyList<RuleViolation> ChangePromise(
        Promise promise, int? number, string? text, string? heading, ReportedSoFar reported) =>
        RefuseChange(promise, reported) is { } refusal ? [refusal] : Describe(promise, number, text, heading);

    /// <summary>Ta bort löfte, with its activities: refused once something rests on it.</summary>
    public RuleViolation? RemovePromise(Promise promise, ReportedSoFar reported)
    {
        if (RefuseChange(promise, reported) is { } refusal)
            return refusal;
        _promises.Remove(promise);
        MarkChanged();
        return null;
    }

    /// <summary>Flytta löfte one step up or down: it changes number with its neighbour.</summary>
    public RuleViolation? MovePromise(Promise promise, Step step, ReportedSoFar reported)
    {
        if (Neighbour([.. _promises.OrderBy(one => one.Number)], promise, step) is not { } neighbour)
            return null;
        if ((RefuseChange(promise, reported) ?? RefuseChange(neighbour, reported)) is { } refusal)
            return refusal;
        var number = promise.Number;
        promise.MoveTo(neighbour.Number);
        neighbour.MoveTo(number);
        MarkChanged();
        return null;
    }

    private List<RuleViolation> Describe(Promise promise, int? number, string? text, string? heading)
    {
        var (trimmed, shorter) = (Clean(text), Clean(heading));
        var violations = Promise.Faults(number, trimmed, shorter).ToList();
        if (shorter is null && trimmed?.Length > Promise.MaxHeadingLength)
            violations.Add(
                new($"Löftet är längre än {Promise.MaxHeadingLength} tecken. Skriv en kortare rubrik för uppföljningarna.",
                PromiseField.FollowUpHeading));
        if (_promises.Exists(other => other != promise && other.Number == number))
            violations.Add(new($"Löfte {number} finns redan. Välj ett annat nummer, eller flytta löftena efteråt.", PromiseField.Number));
        if (violations.Count > 0)
            return violations;
        promise.Describe(number!.Value, trimmed!, shorter ?? trimmed!.ReplaceLineEndings(" "));
        MarkChanged();
        return [];
    }

    private static T? Neighbour<T>(IReadOnlyList<T> inOrder, T one, Step step)
        where T : class => inOrder.ElementAtOrDefault(inOrder.ToList().IndexOf(one) + (step == Step.Up ? -1 : 1));

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}

/// <summary>Steg i en ordning.</summary>
public enum Step
{
    Up = 1,
    Down = 2,
}
