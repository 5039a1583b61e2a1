using System.Globalization;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Sidan om släktskap: what an activity continues, and what it could.</summary>
/// <param name="Continues">The activity's id, as its choice has it; empty for none.</param>
public sealed record LineagePage(PromisePeriod Period, Activity Activity, string Continues, IReadOnlyList<FieldChoice> Choices)
{
    public string ActivityAddress => ActivityPage.AddressOf(Period.Id, Activity.Id);

    public string Address => $"{ActivityAddress}/fortsatter";

    public static async Task<LineagePage?> Load(AppDbContext db, int periodId, int activityId, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period }
            || period.FindActivity(activityId) is not { } activity)
            return null;
        var choices = (await db.Lineage(cancellation)).ChoicesFor(activityId)
            .Select(link => new FieldChoice(Value(link.ActivityId), $"{link.PeriodTitle}: {link.Label} {link.Name}"));
        return new(period, activity, activity.ContinuesActivityId is { } id ? Value(id) : "",
            [new("", "Ingen: aktiviteten är ny"), .. choices]);
    }

    private static string Value(int id) => id.ToString(CultureInfo.InvariantCulture);
}
