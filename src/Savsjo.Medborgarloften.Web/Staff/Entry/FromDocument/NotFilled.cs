using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>
/// Det som var ikryssat och inte längre kan fyllas i: somebody sent the report in, or changed it, since the page was shown.
/// </summary>
public static class NotFilled
{
    /// <summary>Why, activity by activity; empty where all that is ticked can be filled in, or stands there already.</summary>
    public static IReadOnlyList<Fault> Of(RoundInWork round, ComparePage page, FillForm form)
    {
        var known = page.Proposals.SelectMany(one => one.Parts.Select(part => part.Key).Concat(one.SameKeys)).ToHashSet();
        return [.. round.Activities.Where(activity => KeysOf(activity).Any(key => form.Take.Contains(key) && !known.Contains(key)))
            .Select(activity => new Fault(WhyOf(activity, page)))];
    }

    /// <summary>Whether something is ticked, and all of it stands in the reports already.</summary>
    public static bool IsAllThere(ComparePage page, FillForm form) =>
        form.Take.Count > 0 && form.Take.All(page.Proposals.SelectMany(one => one.SameKeys).ToHashSet().Contains);

    /// <summary>" 2.2: …": behind what is told of the rest.</summary>
    public static string Told(IReadOnlyList<Fault> faults) => string.Concat(faults.Select(fault => $" {fault.Message}"));

    /// <summary>What is told where the round was published meanwhile.</summary>
    public static string MovedOn(RoundInWork round, IReadOnlyList<string> filled) => filled.Count == 0
        ? $"Ingenting är ifyllt: {round.Name} publicerades medan du läste."
        : $"Bara {SwedishText.List(filled)} är ifyllt: {round.Name} publicerades medan du läste.";

    private static string WhyOf(Activity activity, ComparePage page) => page.Proposals.Any(one => one.Activity.Id == activity.Id)
        ? $"{activity.Label}: allt som var ikryssat går inte att fylla i nu. Se vad som står i rapporten."
        : $"{activity.Label} är inte ifylld: rapporten är redan inskickad, eller är inte din att fylla i nu.";

    private static IEnumerable<string> KeysOf(Activity activity) =>
        Enum.GetValues<ProposedKind>().Select(kind => ProposedPart.KeyOf(activity, kind));
}
