using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>
/// Skapar ett utkast ur ett dokument: the period and its table, by the use cases that do so elsewhere. All is tried before anything is
/// saved, so that a fault in one row leaves no empty period behind.
/// </summary>
public sealed class DraftFromDocument(AppDbContext db, CreatePromisePeriod create, EnterAgreement enter)
{
    private static readonly RuleViolation NothingTaken = new("Kryssa för minst en aktivitet.");

    /// <returns>The period's id.</returns>
    public async Task<Outcome<int>> Create(StaffMember staff, DraftForm form, CancellationToken cancellation)
    {
        if (!form.Promises.Exists(promise => promise.IsTaken))
            return Outcome.Refused(NothingTaken);
        if (await Faults(form, cancellation) is { Count: > 0 } faults)
            return Outcome.Refused(faults);
        var days = new NewPeriodForm { Title = form.Title, FirstDay = form.FirstDay, LastDay = form.LastDay };
        var created = await create.Create(staff, days, cancellation);
        if (!created.IsDone)
            return created;
        var version = await db.PromisePeriods.Where(period => period.Id == created.Value).Select(period => period.Version)
            .SingleAsync(cancellation);
        var entered = await enter.Enter(staff, created.Value, form.AsTable(version), cancellation);
        return entered.IsDone ? created.Value : entered;
    }

    /// <summary>All that is wrong with the days and the rows, by the rules of their own forms.</summary>
    private async Task<IReadOnlyList<RuleViolation>> Faults(DraftForm form, CancellationToken cancellation)
    {
        var (first, last) = (PeriodForm.Day(form.FirstDay), PeriodForm.Day(form.LastDay));
        var others = await db.OtherPeriodsThan(periodId: null, cancellation);
        db.ChangeTracker.Clear();
        var faults = PromisePeriod.Faults(form.Title, first, last, others.Periods).ToList();
        // Rows are held against the days: where those are wrong, an ordinary year tells what else there is to mend.
        var draft = faults.Exists(fault => fault.Field?.As<PeriodField>() is PeriodField.FirstDay or PeriodField.LastDay)
            || first is null || last is null
            ? PromisePeriod.Draft(form.Title ?? "", new(2018, 1, 1), new(2018, 12, 31))
            : PromisePeriod.Draft(form.Title ?? "", first.Value, last.Value);
        return draft.FirstOpenTertial is not { } begins ? faults
            : [.. faults, .. EnteredRows.Of(draft, begins, [], form.AsTable()).Violations];
    }
}
