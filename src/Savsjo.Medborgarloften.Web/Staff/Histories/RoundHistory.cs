using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>
/// Omgångens historik: who did what with each of the round's reports, and when, from the log in one query. Without the
/// values: those are read on the report's own page.
/// </summary>
public sealed class RoundHistory
{
    private readonly ILookup<int, ReportStep> _steps;

    private RoundHistory(ILookup<int, ReportStep> steps) => _steps = steps;

    public static async Task<RoundHistory> Of(AppDbContext db, RoundInWork round, CancellationToken cancellation)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.Tertial == round.Tertial && entry.ActivityId != null)
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.ActivityId, entry.UserName, entry.Deed, entry.AtUtc })
            .ToListAsync(cancellation);
        var steps =
            from activity in entries.GroupBy(entry => entry.ActivityId!.Value)
            from step in Folded(activity.Select(entry => new ReportStep(entry.UserName, entry.Deed, entry.AtUtc)))
            select (activity.Key, Step: step);
        return new(steps.ToLookup(one => one.Key, one => one.Step));
    }

    /// <summary>Newest first; the same deed by the same person several times in a row is one step.</summary>
    public IReadOnlyList<ReportStep> Of(Activity activity) => [.. _steps[activity.Id]];

    private static List<ReportStep> Folded(IEnumerable<ReportStep> newestFirst)
    {
        var steps = new List<ReportStep>();
        foreach (var step in newestFirst)
            if (steps.Count > 0 && steps[^1].IsLike(step))
                steps[^1] = steps[^1] with { Times = steps[^1].Times + 1 };
            else
                steps.Add(step);
        return steps;
    }
}

/// <summary>Ett steg: "Karin Berg sparade, 10 maj 2021 kl. 10.00", or several like it in a row.</summary>
/// <param name="AtUtc">The latest time.</param>
public sealed record ReportStep(string Who, AuditDeed Deed, DateTime AtUtc, int Times = 1)
{
    /// <summary>"sparade 3 gånger, senast 10 maj 2021 kl. 10.00".</summary>
    public string What => Times == 1
        ? $"{Deed.Word.ToLower(SwedishText.Culture)} {AtUtc.AsMoment()}"
        : $"{Deed.Word.ToLower(SwedishText.Culture)} {SwedishText.InWords(Times, GrammaticalGender.Common)} gånger, "
            + $"senast {AtUtc.AsMoment()}";

    internal bool IsLike(ReportStep other) => Who == other.Who && Deed == other.Deed;
}
