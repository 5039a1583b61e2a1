using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
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
        bool IsGone(Activity activity) => KeysOf(activity).Any(key => form.Take.Contains(key) && !known.Contains(key));
        return [.. Removed(round, page, form), .. round.Activities.Where(IsGone).Select(activity => new Fault(WhyOf(activity, page)))];
    }

    /// <summary>Whether something is ticked, and all of it stands in the reports already.</summary>
    public static bool IsAllThere(ComparePage page, FillForm form) =>
        form.Take.Count > 0 && form.Take.All(page.Proposals.SelectMany(one => one.SameKeys).ToHashSet().Contains);

    /// <summary>" 2.2: …": behind what is told of the rest.</summary>
    public static string Told(IReadOnlyList<Fault> faults) => string.Concat(faults.Select(fault => $" {fault.Message}"));

    /// <summary>Why what was seen is not what would be filled in now.</summary>
    public static Fault Otherwise(Proposal one, FillForm form) => new(
        form.Versions.GetValueOrDefault(one.Activity.Id) != one.Version
            ? $"{one.Activity.Label}: någon annan har just ändrat rapporten. Se vad som står där nu, och kryssa för igen."
            : $"{one.Activity.Label}: överenskommelsen har ändrats sedan sidan visades. Se vad som skulle fyllas i nu, "
                + "och kryssa för igen.");

    private static string WhyOf(Activity activity, ComparePage page) => page.Proposals.Any(one => one.Activity.Id == activity.Id)
        ? $"{activity.Label}: allt som var ikryssat går inte att fylla i nu. Se vad som står i rapporten."
        : $"{activity.Label} är inte ifylld: rapporten är redan inskickad, eller är inte din att fylla i nu.";

    /// <summary>An activity that has left the agreement since the page was shown, by the row that it was read of.</summary>
    private static IEnumerable<Fault> Removed(RoundInWork round, ComparePage page, FillForm form) =>
        from row in form.RowOf
        where round.FindActivity(row.Key) is null && form.Take.Any(key => key.StartsWith($"{row.Key}/", StringComparison.Ordinal))
        let words = page.Document.Table.Rows.ElementAtOrDefault(row.Value ?? -1)?.Words ?? ""
        select new Fault($"”{words}” är inte ifylld: aktiviteten finns inte längre i {round.Name}.");

    private static IEnumerable<string> KeysOf(Activity activity) =>
        Enum.GetValues<ProposedKind>().Select(kind => ProposedPart.KeyOf(activity, kind));
}
