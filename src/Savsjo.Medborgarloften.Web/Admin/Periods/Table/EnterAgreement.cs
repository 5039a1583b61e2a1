using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Skriver in en hel överenskommelse: every row of the table, or none of them.</summary>
public sealed class EnterAgreement(PeriodWork work)
{
    private const int MostFaultsShown = 60;

    public Task<Outcome> Enter(StaffMember staff, int periodId, TableForm table, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, async (edited, stop) =>
        {
            var period = edited.Period;
            if (table.Version != period.Version)
                return PeriodWork.SomebodyWasQuicker;
            if (table.HoldsTooMuch)
                return Outcome.Refused(new RuleViolation(TableLimits.Full));
            if (period.FirstOpenTertial is not { } first)
                return Outcome.Refused(period.RefuseAdding!);
            var offences = await work.Database.Offences.OrderBy(offence => offence.Order).ThenBy(offence => offence.Id).ToListAsync(stop);
            var entered = EnteredRows.Of(period, first, offences, table);
            return entered.Violations.Count > 0 ? Outcome.Refused([.. entered.Violations.Take(MostFaultsShown)])
                : entered.Deed is { } deed ? deed
                : Outcome.Refused(new RuleViolation("Skriv minst ett löfte eller en aktivitet."));
        }, cancellation);
}
