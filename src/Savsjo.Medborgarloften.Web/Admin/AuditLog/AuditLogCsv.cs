using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>
/// Loggen som CSV (RFC 4180, UTF-8 with a byte order mark for Excel), newest first. A thousand entries at a time, by
/// number: with a retrying execution strategy EF would hold one long answer in memory, whole.
/// </summary>
public sealed class AuditLogCsv(AppDbContext db, AuditLogFilter filter, string fileName) : IActionResult
{
    private const int BatchSize = 1000;

    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true, Quoting = CsvQuoting.Always };

    private static readonly string[] Header =
    [
        "Nummer", "Tid (UTC)", "Tid (svensk)", "Person", "Person-id", "Händelse", "Tertial", "Aktivitet-id", "Vad", "Före", "Efter",
        "Föregående kontrollvärde", "Kontrollvärde",
    ];

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
        response.Headers.CacheControl = "no-store";
        await Write(response.Body, filter.Of(db.AuditEntries.AsNoTracking()), context.HttpContext.RequestAborted);
    }

    /// <summary>The same to any stream.</summary>
    public static async Task Write(Stream to, IQueryable<AuditEntry> entries, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(to, Format, leaveOpen: true);
        await csv.WriteRecordAsync(Header, cancellation);
        await foreach (var entry in InBatches(entries, cancellation))
            await csv.WriteRecordAsync(Row(entry), cancellation);
    }

    private static async IAsyncEnumerable<AuditEntry> InBatches(
        IQueryable<AuditEntry> entries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long? before = null;
        do
        {
            var batch = await entries.Where(entry => before == null || entry.Sequence < before)
                .OrderByDescending(entry => entry.Sequence).Take(BatchSize).ToListAsync(cancellation);
            foreach (var entry in batch)
                yield return entry;
            before = batch.Count == BatchSize ? batch[^1].Sequence : null;
        }
        while (before is not null);
    }

    private static string[] Row(AuditEntry entry) =>
    [
        Number(entry.Sequence), entry.AtUtc.ToString("O", CultureInfo.InvariantCulture),
        entry.AtUtc.InSweden().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        SpreadsheetText.Harmless(entry.UserName), SpreadsheetText.Harmless(entry.UserId), entry.Deed.Word, entry.Tertial?.Name ?? "",
        Number(entry.ActivityId), SpreadsheetText.Harmless(entry.Subject), SpreadsheetText.Harmless(entry.Before ?? ""),
        SpreadsheetText.Harmless(entry.After ?? ""), entry.PreviousHash, entry.Hash,
    ];

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
