using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.FollowUps;
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
        await CheckColumns(stored, cancellation);
        await CheckLogged(stored, logged, cancellation);
        _faults.AddRange(await SignedVerification.Faults(db, cancellation));
        _faults.AddRange(await OriginalsVerification.Faults(db, cancellation));
        _faults.AddRange(await TranslationsVerification.Faults(db, cancellation));
        _faults.AddRange(await LogotypesVerification.Faults(db, cancellation));
        return new(stored.Count, _withoutContentHash, _faults);
    }

    private async Task CheckLogged(
        List<StoredReport> stored, Dictionary<(int, int), LoggedPublication> logged, CancellationToken cancellation)
    {
        var missing = logged.Where(one => stored.All(report => report.Key != one.Key)).ToList();
        // What was published after the first reading is there now.
        var there = missing.Count == 0 ? [] : (await Stored(cancellation)).Select(report => report.Key).ToHashSet();
        foreach (var (_, publication) in missing.Where(one => !there.Contains(one.Key)))
            _faults.Add($"{publication.Subject} står i loggen som publicerad men finns inte.");
    }

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
        else if ((report.Content.Covers.Last.Value, report.Content.Version) != report.Key)
            _faults.Add($"{report.Name} har en annan uppföljnings innehåll.");
        if (logged is { ContentHash: null })
            _withoutContentHash++;
    }

    private async Task CheckFigures(List<StoredReport> stored, CancellationToken cancellation)
    {
        foreach (var report in stored)
            if (report.Content is { } content)
                try
                {
                    var rows = await db.PublishedFigures.AsNoTracking().Where(figure => figure.FollowUpReportId == report.Id)
                        .ToListAsync(cancellation);
                    if (!FiguresInOrder(rows).SequenceEqual(FiguresInOrder(PublishedFigure.Of(content))))
                        _faults.Add($"{report.Name} har andra siffror i statistiken och i öppna data än i sitt innehåll.");
                }
                catch (Exception exception) when (ColumnsVerification.IsUnreadable(exception))
                {
                    _faults.Add($"{report.Name} har siffror i statistiken och i öppna data som inte går att läsa.");
                }
    }

    private async Task CheckColumns(List<StoredReport> stored, CancellationToken cancellation)
    {
        foreach (var report in stored)
            if (report.Content is { } content && !await ColumnsVerification.Agree(db, report.Id, content, cancellation))
                _faults.Add(
                    $"{report.Name} har i listor och öppna data en annan tid, rättelse, källa eller gräns för små tal än i sitt innehåll.");
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
        var reports = db.FollowUpReports.OrderBy(report => report.Id)
            .Select(report => new { report.Id, report.Tertial, report.Version, report.Content });
        await foreach (var row in db.Stored(reports, cancellation))
            all.Add(new(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3)));
        return all;
    }

    /// <summary>The hash of the bytes, and the one that stands beside them; one file at a time in memory.</summary>
    private async Task<Dictionary<int, (string Hash, string Stated)>> PdfHashes(CancellationToken cancellation)
    {
        var all = new Dictionary<int, (string, string)>();
        var pdfs = db.Set<PublishedPdf>().Select(pdf => new { pdf.FollowUpReportId, pdf.Bytes, pdf.Sha256 });
        await foreach (var row in db.Stored(pdfs, cancellation))
            all.Add(row.GetInt32(0), (PublicationHashes.OfBytes(row.GetValue(1) as byte[] ?? []), row.GetString(2)));
        return all;
    }

    /// <summary>A row as it is stored.</summary>
    private sealed class StoredReport(int id, int tertial, int version, string json)
    {
        public int Id => id;

        public string Json => json;

        /// <summary>By the numbers as they are stored: what is no tertial is a report that the log does not know.</summary>
        public (int Tertial, int Version) Key => (tertial, version);

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
