using Savsjo.Medborgarloften.Domain.Entries;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Its promises.</content>
public sealed partial class PromisePeriod
{
    private const int MostPromises = 50;

    /// <summary>The number that a new promise gets unless told otherwise.</summary>
    public int NextPromiseNumber => _promises.Count == 0 ? 1 : _promises.Max(promise => promise.Number) + 1;

    /// <summary>
    /// Why a promise cannot be renumbered, moved or removed: it is published. Null when it can. Its words can be mended all the same.
    /// </summary>
    public RuleViolation? RefuseChange(Promise promise) =>
        _rounds.Exists(round => round.IsPublished && !(round.Tertial <= promise.AddedAfter))
            ? new($"Löfte {promise.Number} står i publicerade uppföljningar. Orden kan rättas, men det kan inte flyttas eller tas bort.")
            : null;

    /// <summary>Lägg till löfte. The heading of follow-ups is the text itself unless another is given.</summary>
    public IReadOnlyList<RuleViolation> AddPromise(int? number, string? text, string? heading)
    {
        if (RefuseAdding is { } full)
            return [full];
        if (_promises.Count >= MostPromises)
            return [new($"En period kan ha högst {MostPromises} löften.")];
        var promise = new Promise(0, "", "") { AddedAfter = LatestPublished };
        var violations = Describe(promise, number, text, heading);
        if (violations.Count == 0)
            _promises.Add(promise);
        return violations;
    }

    /// <summary>
    /// Ändra löfte. Once it is published its number stays, and its words are mended for a reason in the log; what is published keeps
    /// the old ones.
    /// </summary>
    public IReadOnlyList<RuleViolation> ChangePromise(Promise promise, int? number, string? text, string? heading, string? reason)
    {
        if (RefuseChange(promise) is not { } published)
            return Describe(promise, number, text, heading);
        if (number != promise.Number)
            return [published with { Field = PromiseField.Number }];
        var violations = ActivityRules.Reason(Clean(reason), PromiseField.Reason, WhyMended).ToList();
        return violations.Count > 0 ? violations : Describe(promise, number, text, heading);
    }

    /// <summary>Ta bort löfte, with its activities: refused once it is published.</summary>
    public RuleViolation? RemovePromise(Promise promise)
    {
        if (RefuseChange(promise) is { } refusal)
            return refusal;
        if (promise.Activities.Select(ReplacedFromOutside).FirstOrDefault(refused => refused is not null) is { } leads)
            return leads;
        _promises.Remove(promise);
        MarkChanged();
        return null;
    }

    /// <summary>
    /// Ordna löften: those that change places change numbers. Refused where others have changed the list since it was seen, and for
    /// one whose number is published.
    /// </summary>
    /// <param name="order">By the promises' ids.</param>
    public RuleViolation? OrderPromises(NewOrder order)
    {
        var now = _promises.OrderBy(promise => promise.Number).ToList();
        if (order.Refuse([.. now.Select(promise => promise.Id)]) is { } changed)
            return changed;
        var numbers = now.Select(promise => promise.Number).ToList();
        var moved = order.Of(now, promise => promise.Id).Zip(numbers).Where(one => one.First.Number != one.Second).ToList();
        if (moved.Select(one => RefuseChange(one.First)).FirstOrDefault(refusal => refusal is not null) is { } refused)
            return refused;
        moved.ForEach(one => one.First.MoveTo(one.Second));
        MarkChanged();
        return null;
    }

    private const string WhyMended = "Skriv varför orden rättas, till exempel Stavfel. Skälet står i loggen.";

    private Tertial? LatestPublished => _rounds.Where(round => round.IsPublished).Select(round => (Tertial?)round.Tertial).Max();

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

    /// <summary>An activity of another promise leads to one of this.</summary>
    private RuleViolation? ReplacedFromOutside(Activity activity) => ReplacedBy(activity)
        .FirstOrDefault(old => PromiseOf(old) != PromiseOf(activity)) is { } old
            ? new($"Aktivitet {old.Label} är ersatt av {activity.Label}. Ta bort den först.") : null;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
