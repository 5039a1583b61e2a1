using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>
/// Överför uppföljningar från ett sparat dokument: the follow-ups that are ticked, all of them or none, with the document's name and
/// day, and the file as their original.
/// </summary>
public sealed class TransferFromDocument(PeriodWork work, ReadKept kept, MunicipalityOptions municipality, TimeProvider clock)
{
    private static readonly RuleViolation NoDay =
        new("Skriv dagen då dokumentet publicerades, med år, månad och dag.", SourceDocumentField.PublishedOn);

    public async Task<Outcome> Save(StaffMember staff, int documentId, int periodId, RoundsForm form, CancellationToken cancellation)
    {
        if (await kept.Of(documentId, cancellation) is not { } document)
            return Outcome.NotFound;
        return await work.Do(staff, periodId, async (edited, stop) =>
        {
            var (period, today) = (edited.Period, clock.TodayInSweden());
            var chosen = period.Transferable(today).Where(round => form.Rounds.Contains(round.Id)).ToList();
            if (Refuse(document, chosen, form) is { } refusal)
                return Outcome.Refused(refusal);
            var latest = TransferFollowUps.Latest(period, await work.Database.OtherPeriodsThan(periodId, stop));
            var before = Values(period, chosen, name: null);
            var faults = Faults(period, chosen, form, latest, today, documentId).DistinctBy(fault => fault.Message).ToList();
            return faults.Count > 0 ? Outcome.Refused(faults)
                : new PeriodDeed(AuditDeed.PeriodChanged, period.Title, before, Values(period, chosen, document));
        }, cancellation);
    }

    private RuleViolation? Refuse(KeptReading document, List<Round> chosen, RoundsForm form)
    {
        if (chosen.Count == 0)
            return form.Rounds.Count == 0
                ? new("Kryssa för minst en uppföljning.", RoundsForm.RoundsInput)
                : new("Uppföljningen är redan publicerad, eller finns inte längre.", RoundsForm.RoundsInput);
        if (form.IsConfirmed || document.Read is null)
            return null;
        var doubts = chosen.SelectMany(round => document.Doubts(round.Covers, municipality.Name)).ToList();
        return doubts.Count == 0 ? null
            : new($"{doubts[0]} Kryssa för att dokumentet gäller ändå, eller välj en annan uppföljning.", RoundsForm.ConfirmedInput);
    }

    private static IEnumerable<RuleViolation> Faults(
        PromisePeriod period, List<Round> chosen, RoundsForm form, Tertial? latest, DateOnly today, int documentId)
    {
        var day = PeriodForm.Day(form.PublishedOn);
        if (day is null)
            return [NoDay];
        if (string.IsNullOrWhiteSpace(form.Document))
            return [new("Skriv vad dokumentet heter.", SourceDocumentField.Title)];
        return chosen.SelectMany(round =>
        {
            var faults = period.Transfer(round, form.Document, day, form.DocumentAddress, latest, today);
            return faults.Count > 0 ? faults
                : period.KeepOriginal(round, documentId) is { } refusal ? [refusal] : Array.Empty<RuleViolation>();
        });
    }

    private static string Values(PromisePeriod period, List<Round> chosen, KeptReading? name) => string.Join('\n', new[]
    {
        PeriodValues.TransfersOf(period),
        name is null ? "" : AuditValues.Write([new(
            $"Originalet till {SwedishText.List([.. chosen.Select(round => round.Name)])}", $"{name.Name}, SHA-256 {name.Sha256}")]),
    }.Where(text => text.Length > 0));
}
