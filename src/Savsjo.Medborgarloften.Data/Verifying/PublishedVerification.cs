using System.Data;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>
/// Kontrollerar det publicerade: every content and file against the hash that stands in the log, every figure against its
/// content. It reads the content as it is stored, so that what cannot be read is a finding and not an exception.
/// </summary>
public sealed class PublishedVerification(AppDbContext db)
{
    private readonly List<string> _faults = [];
    private int _withoutContentHash;

    public async Task<PublishedVerdict> Verify(CancellationToken cancellation = default)
    {
        // What is published meanwhile stands in the log when that is read, and is left for the next time.
        var stored = await Stored(cancellation);
        var logged = await LoggedPublication.All(db, cancellation);
        var pdfs = await PdfHashes(cancellation);
        foreach (var report in stored)
        {
            CheckFile(report, logged.GetValueOrDefault(report.Key), pdfs);
            CheckContent(report, logged.GetValueOrDefault(report.Key));
        }

        await CheckFigures(stored, cancellation);
        foreach (var (key, publication) in logged.Where(one => stored.All(report => report.Key != one.Key)))
            if (!await Exists(key, cancellation))
                _faults.Add($"{publication.Subject} står i loggen som publicerad men finns inte.");
        return new(stored.Count, _withoutContentHash, _faults);
    }

    private Task<bool> Exists((Tertial Tertial, int Version) key, CancellationToken cancellation) =>
        db.FollowUpReports.AnyAsync(report => report.Tertial == key.Tertial && report.Version == key.Version, cancellation);

    private void CheckFile(
        StoredReport report, LoggedPublication? logged, Dictionary<int, (string Hash, string Stated)> pdfs)
    {
        if (logged is null)
            _faults.Add($"{report.Name} är publicerad men står inte i loggen.");
        else if (!pdfs.TryGetValue(report.Id, out var pdf))
            _faults.Add($"{report.Name} saknar sin PDF.");
        else if (pdf.Hash != logged.PdfHash)
            _faults.Add($"{report.Name} har en annan PDF än den som publicerades: den har ändrats eller bytts ut.");
        else if (pdf.Stated != pdf.Hash)
            _faults.Add($"{report.Name} visar ett annat kontrollvärde för sin PDF än det som publicerades.");
    }

    private void CheckContent(StoredReport report, LoggedPublication? logged)
    {
        if (logged?.ContentHash is { } hash && hash != PublicationHashes.OfText(report.Json))
            _faults.Add($"{report.Name} har en annan text eller andra siffror än de som publicerades: innehållet har ändrats.");
        else if (report.Content is null)
            _faults.Add($"{report.Name} har ett innehåll som inte går att läsa.");
        else if ((report.Content.Covers.Last, report.Content.Version) != report.Key)
            _faults.Add($"{report.Name} har en annan uppföljnings innehåll.");
        if (logged is { ContentHash: null })
            _withoutContentHash++;
    }

    private async Task CheckFigures(List<StoredReport> stored, CancellationToken cancellation)
    {
        var rows = (await db.PublishedFigures.AsNoTracking().ToListAsync(cancellation)).ToLookup(figure => figure.FollowUpReportId);
        foreach (var report in stored)
            if (report.Content is { } content
                && !FiguresInOrder(rows[report.Id]).SequenceEqual(FiguresInOrder(PublishedFigure.Of(content))))
                _faults.Add($"{report.Name} har andra siffror i statistiken och i öppna data än i sitt innehåll.");
    }

    /// <summary>All that a row says, so that two that say the same are equal.</summary>
    private static IEnumerable<string> FiguresInOrder(IEnumerable<PublishedFigure> figures) => figures
        .Select(row => JsonSerializer.Serialize(new
        {
            First = row.FirstTertial.Value,
            Last = row.Tertial.Value,
            row.ActivityLabel,
            row.ActivityName,
            row.MeasureName,
            row.CountsSuspicions,
            row.Kind,
            row.Unit,
            row.SubgroupLabel,
            row.IsSubgroup,
            row.Figure.State,
            row.Figure.SubgroupState,
            row.Figure.Below,
            row.Figure.SubgroupBelow,
            row.Figure.Figure.Count,
            row.Figure.Figure.Subgroup,
            Others = row.Figure.Figure.OtherSubgroups?.ToArray(),
            Percentage = row.Figure.Figure.Percentage?.ToString("0.#", CultureInfo.InvariantCulture),
            row.Figure.Figure.IsFulfilled,
            row.Figure.Figure.Mark,
        }))
        .Order(StringComparer.Ordinal);

    private async Task<List<StoredReport>> Stored(CancellationToken cancellation)
    {
        var all = new List<StoredReport>();
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.FollowUpReports.OrderBy(report => report.Id)
                .Select(report => new { report.Id, report.Tertial, report.Version, report.Content }).CreateDbCommand();
            await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
            while (await rows.ReadAsync(cancellation))
                all.Add(new(rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetString(3)));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return all;
    }

    /// <summary>The hash of the bytes, and the one that stands beside them; one file at a time in memory.</summary>
    private async Task<Dictionary<int, (string Hash, string Stated)>> PdfHashes(CancellationToken cancellation)
    {
        var all = new Dictionary<int, (string, string)>();
        await foreach (var pdf in db.Set<PublishedPdf>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            all.Add(pdf.FollowUpReportId, (PublicationHashes.OfBytes(pdf.Bytes), pdf.Sha256));
        return all;
    }

    /// <summary>A row as it is stored.</summary>
    private sealed class StoredReport(int id, int tertial, int version, string json)
    {
        public int Id => id;

        public string Json => json;

        public (Tertial Tertial, int Version) Key => (Tertial.FromValue(tertial), version);

        public FollowUpReportContent? Content { get; } = Read(json);

        public string Name => string.Create(CultureInfo.InvariantCulture,
            $"{Content?.Title ?? $"Uppföljningen av tertial {tertial % 10} {tertial / 10}"}, version {version},");

        private static FollowUpReportContent? Read(string json)
        {
            try
            {
                return FollowUpReportContentJson.Read(json);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
            {
                return null;
            }
        }
    }
}
