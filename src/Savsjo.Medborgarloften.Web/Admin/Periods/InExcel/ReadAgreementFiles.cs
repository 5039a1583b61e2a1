using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>
/// Läser en överenskommelse ur en fil into the table of a period, and tries it by the table's own rules. Nothing is saved.
/// </summary>
public sealed class ReadAgreementFiles(AppDbContext db, ReadDocuments documents)
{
    /// <returns>Null when there is no such period.</returns>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or holds no agreement; its message says why.</exception>
    public async Task<ReadAgreement?> Read(int periodId, AgreementFileForm form, CancellationToken cancellation)
    {
        var read = await Document(form, cancellation);
        if (await Book(periodId, cancellation) is not var (period, offences))
            return null;
        try
        {
            return Of(period, offences, form.File is { } file ? Path.GetFileName(file.FileName) : "det inklistrade", read);
        }
        finally
        {
            // The rows were tried on the period itself, and none of them is to be saved.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The agreement as a book; null when there is no such period.</summary>
    public async Task<(string Title, byte[] Book)?> Write(int periodId, CancellationToken cancellation) =>
        await Book(periodId, cancellation) is var (period, offences) ? (period.Title, AgreementWorkbook.Write(period, offences)) : null;

    private async Task<(PromisePeriod Period, IReadOnlyList<Offence> Offences)?> Book(int periodId, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is not { Period: var period } ? null
            : (period, await db.Offences.OrderBy(one => one.Order).ThenBy(one => one.Id).ToListAsync(cancellation));

    private async Task<ReadDocument> Document(AgreementFileForm form, CancellationToken cancellation)
    {
        if (form.File is { } file)
        {
            await using var content = file.OpenReadStream();
            return await documents.Read(content, cancellation);
        }

        if (string.IsNullOrWhiteSpace(form.Pasted))
            throw new UnreadableDocumentException("Välj en fil, eller klistra in en tabell.");
        return form.Pasted.Length > ReadingLimits.Letters
            ? throw new UnreadableDocumentException("Det inklistrade är för långt. Klistra in en del av tabellen i taget.")
            : PastedTable.Read(form.Pasted);
    }

    private static ReadAgreement Of(PromisePeriod period, IReadOnlyList<Offence> offences, string fileName, ReadDocument read)
    {
        var lines = AgreementLines.In(read);
        var choices = new AgreementChoices(period, offences);
        var there = new AgreementThere(new(period, choices));
        var records = AgreementRecords.Of(period, there, lines.All);
        var table = FilledTable.Of(period, choices, records);
        List<RuleViolation> faults = [.. lines.Faults.Concat(records.Faults).Select(fault => new RuleViolation(fault)), .. table.Faults];
        var told = table.Faults.Select(fault => fault.Field).ToHashSet();
        var tried = period.FirstOpenTertial is { } first
            ? EnteredRows.Of(period, first, offences, table.Form).Violations
            : [period.RefuseAdding!];
        faults.AddRange(tried.Where(fault => fault.Field is null || !told.Contains(fault.Field)));
        return new(fileName, table, faults, [.. read.Remarks, .. Remarks(table, there)]);
    }

    private static IEnumerable<string> Remarks(FilledTable table, AgreementThere there)
    {
        if (table.Left > 0)
            yield return $"{(table.Left == 1 ? "En aktivitet" : $"{table.Left} aktiviteter")} fick inte plats. Tabellen rymmer högst "
                + $"{TableLimits.MostRows} aktiviteter och {TableLimits.MostMeasures} mått åt gången. Spara, och läs sedan in filen igen: "
                + "det som är sparat hoppas över.";
        if (there.Count > 0)
            yield return there.Count == 1 ? "En aktivitet i filen finns redan i överenskommelsen och är överhoppad."
                : $"{there.Count} aktiviteter i filen finns redan i överenskommelsen och är överhoppade.";
        foreach (var otherwise in table.Remarks.Concat(there.Otherwise))
            yield return otherwise;
    }
}
