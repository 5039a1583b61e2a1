using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Signed;

/// <summary>
/// Lägger upp den undertecknade överenskommelsen. A second file takes the place of the first for the public, with a reason in the log;
/// the first stays in the database, and both hashes in the log.
/// </summary>
public sealed class PublishAgreement(PeriodWork work, TimeProvider clock)
{
    public async Task<Outcome> Save(StaffMember staff, int periodId, SignedForm form, CancellationToken cancellation)
    {
        if (form.File is not { Length: > 0 } chosen)
            return Outcome.Refused(new RuleViolation("Välj en fil.", SignedForm.FileInput));
        using var content = new MemoryStream();
        await chosen.OpenReadStream().CopyToAsync(content, cancellation);
        var bytes = content.ToArray();
        if (PdfInspection.FaultIn(bytes) is { } fault)
            return Outcome.Refused(new RuleViolation(fault, SignedForm.FileInput));
        return await work.Do(staff, periodId, (edited, stop) => Add(staff, edited.Period, form, bytes, stop), cancellation);
    }

    private async Task<Outcome<PeriodDeed>> Add(
        StaffMember staff, PromisePeriod period, SignedForm form, byte[] bytes, CancellationToken cancellation)
    {
        var earlier = await SignedPage.NewestOf(work.Database, period.Id, cancellation);
        if ((earlier?.Number ?? 0) != form.Seen)
            return PeriodWork.SomebodyWasQuicker;
        var signed = new SignedAgreement(
            period.Id, (earlier?.Number ?? 0) + 1, bytes, earlier is null ? null : form.CleanReason, staff.ChangeAt(clock.GetUtcNow()));
        if (Refuse(period, signed, earlier) is { Count: > 0 } refused)
            return Outcome.Refused(refused);
        work.Database.SignedAgreements.Add(signed);
        return new PeriodDeed(AuditDeed.AgreementPublished, $"{period.Title}, fil {signed.Number}",
            earlier is null ? null : Values(earlier.Sha256, earlier.Size, null), Values(signed.Sha256, signed.Size, signed.Reason));
    }

    private static List<RuleViolation> Refuse(PromisePeriod period, SignedAgreement signed, SignedFile? earlier)
    {
        if (period.IsDraft)
            return [new("Ta perioden i bruk först. Då blir löftena och filen synliga för allmänheten.")];
        if (earlier is null)
            return [];
        if (earlier.Sha256 == signed.Sha256)
            return [new("Det är samma fil som redan finns.", SignedForm.FileInput)];
        return signed.Reason is null
            ? [new("Skriv varför filen byts.", SignedForm.ReasonInput)]
            : [.. StoredText.Faults(signed.Reason, SignedForm.ReasonInput, "Skälet", SignedAgreement.MaxReasonLength)];
    }

    private static string Values(string hash, int size, string? reason) => AuditValues.Write(
    [
        new("Fil", $"PDF, {SwedishSize.Of(size)}"),
        SignedVerification.Hash(hash),
        .. reason is null ? Array.Empty<AuditValue>() : [new("Skäl", reason)],
    ]);
}
