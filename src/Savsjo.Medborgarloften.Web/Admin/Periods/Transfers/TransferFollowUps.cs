using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;

/// <summary>Överför uppföljningar: says from which documents, all of them or none.</summary>
public sealed class TransferFollowUps(PeriodWork work, TimeProvider clock)
{
    private static readonly RuleViolation NoDay =
        new("Skriv dagen då dokumentet publicerades, med år, månad och dag.", SourceDocumentField.PublishedOn);

    public Task<Outcome> Save(StaffMember staff, int periodId, TransfersForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, async (edited, stop) =>
        {
            var period = edited.Period;
            var before = PeriodValues.TransfersOf(period);
            if (form.Seen != SeenValues.Of(before))
                return PeriodWork.SomebodyWasQuicker;
            var (others, today) = (await work.Database.OtherPeriodsThan(periodId, stop), clock.TodayInSweden());
            var latest = Latest(period, others);
            var violations = period.Transferable(today).ToList().SelectMany(round => form.Of(round) is { } typed
                ? Transfer(period, round, typed, latest, today).Select(fault => Beside(fault, form.Rounds.IndexOf(typed), round))
                : []).ToList();
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(AuditDeed.PeriodChanged, period.Title, before, PeriodValues.TransfersOf(period));
        }, cancellation);

    /// <summary>The latest tertial that is published, of this period or another.</summary>
    public static Tertial? Latest(PromisePeriod period, OtherPeriods others) => period.Rounds.Where(round => round.IsPublished)
        .Select(round => (Tertial?)round.Tertial).Append(others.LatestPublished).Max();

    private static IReadOnlyList<RuleViolation> Transfer(
        PromisePeriod period, Round round, TransferForm typed, Tertial? latest, DateOnly today) => typed.HasNoDay
        ? [NoDay]
        : period.Transfer(round, typed.Document, PeriodForm.Day(typed.PublishedOn), typed.DocumentAddress, latest, today);

    private static RuleViolation Beside(RuleViolation fault, int place, Round round) => fault with
    {
        Message = $"{SwedishText.Capitalised(round.Name)}: {fault.Message}",
        Field = fault.Field?.As<SourceDocumentField>() is { } field
            ? new FormInput($"Rounds[{place}].{TransferForm.InputOf(field)}")
            : null,
    };
}
