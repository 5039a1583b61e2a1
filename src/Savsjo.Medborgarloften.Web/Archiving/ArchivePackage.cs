using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Admin.AuditLog;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;

namespace Savsjo.Medborgarloften.Web.Archiving;

/// <summary>
/// Arkivpaket för ett år: what was published of it, in every version, with its figures and the part of the log that tells of its work.
/// Made from what is verified, read again when it is written, and given its name last: a folder with the name is whole.
/// </summary>
public sealed class ArchivePackage(AppDbContext db, PublishedOpenData openData, MunicipalityOptions municipality, TimeProvider clock)
{
    private const string Csv = "text/csv", Text = "text/plain", Content = "content/";

    private readonly List<ArchivedFile> _files = [];

    /// <param name="folder">Where the package's own folder is made.</param>
    /// <exception cref="DatabaseFaultException">Nothing is published of the year, or what is stored is not whole.</exception>
    public async Task<ArchivedYear> Write(int year, string folder, CancellationToken cancellation)
    {
        var verification = await Verification.Of(db, expectedHash: null, cancellation);
        Require(verification.IsWhole, "Inget arkivpaket skrivs, för databasen är inte hel. " + string.Join(" ", verification.Faults));
        var package = Path.Combine(Path.GetFullPath(folder), string.Create(CultureInfo.InvariantCulture, $"medborgarloften-{year}"));
        Require(!Path.Exists(package), $"Mappen ”{package}” finns redan. Ett paket skriver aldrig över ett annat.");
        var unfinished = $"{package}.{Path.GetRandomFileName()}.part";
        try
        {
            await WriteFiles(year, unfinished, verification, cancellation);
            await ReadAgain(unfinished, cancellation);
            Directory.Move(unfinished, package);
            return new(package, _files, verification);
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }
    }

    private async Task WriteFiles(int year, string folder, Verification verification, CancellationToken cancellation)
    {
        await foreach (var published in StoredPublication.OfYear(db, year, cancellation))
        {
            var name = $"{Content}{published.FileName}";
            await Add(folder, $"{name}.pdf", "application/pdf", "Uppföljningen som den publicerades", published.PublishedUtc, published.Pdf,
                cancellation);
            await Add(folder, $"{name}.json", "application/json", "Uppföljningens innehåll", published.PublishedUtc,
                Encoding.UTF8.GetBytes(published.Content), cancellation);
        }

        Require(_files.Count > 0, string.Create(CultureInfo.InvariantCulture, $"Ingenting är publicerat som gäller {year}."));
        await WriteOthersFiles(year, folder, cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        if (await ArchivedTranslations.OfYear(db, year, cancellation) is { } translations)
            await Add(folder, $"{Content}oversattningar-{year}.json", "application/json", "Översättningar av löften och uppföljningar", now,
                translations, cancellation);
        var (rows, _) = await openData.Figures(new FigureFilter(year), page: null, cancellation);
        await Add(folder, $"{Content}siffror-{year}.csv", Csv, "Siffrorna i den senaste versionen", now,
            await FlatCsv.Write(FigureColumn.All, rows, cancellation), cancellation);
        await Add(folder, $"{Content}logg-{year}.csv", Csv, "Loggen över arbetet med årets uppföljningar", now,
            await Log(year, cancellation), cancellation);
        await Add(folder, $"{Content}kontroll.txt", Text, "Vad som är kontrollerat och vad som inte är det", now,
            Encoding.UTF8.GetBytes(string.Join('\n', ArchivedYear.Checked(verification)) + "\n"), cancellation);
        await Describe(year, folder, now, cancellation);
    }

    /// <summary>What somebody else made: what was signed, and what follow-ups were transferred from.</summary>
    private async Task WriteOthersFiles(int year, string folder, CancellationToken cancellation)
    {
        await foreach (var signed in StoredAgreement.OfYear(db, year, cancellation))
            await Add(folder, $"{Content}{signed.FileName}", "application/pdf", "Överenskommelsen som den undertecknades", signed.AddedUtc,
                signed.Bytes, cancellation);
        await foreach (var original in StoredOriginal.OfYear(db, year, cancellation))
            await Add(folder, $"{Content}{original.FileName}", original.Kind.MediaType, "Dokumentet som uppföljningen överfördes från",
                original.AddedUtc, original.Bytes, cancellation);
    }

    private async Task Describe(int year, string folder, DateTime now, CancellationToken cancellation)
    {
        var sums = string.Concat(_files.Select(file => $"{file.Sha256}  {file.Path}\n"));
        await using var sip = File.Create(Path.Combine(folder, SipXml.FileName));
        await SipXml.Of(Guid.CreateVersion7(clock.GetUtcNow()), year, municipality, now, _files)
            .SaveAsync(sip, System.Xml.Linq.SaveOptions.None, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "kontrollsummor.sha256"), sums, cancellation);
    }

    private async Task<byte[]> Log(int year, CancellationToken cancellation)
    {
        var (first, last) = (new Tertial(year, 1), new Tertial(year, 3));
        using var bytes = new MemoryStream();
        await AuditLogCsv.Write(
            bytes, db.AuditEntries.AsNoTracking().Where(entry => entry.Tertial >= first && entry.Tertial <= last), cancellation);
        return bytes.ToArray();
    }

    private async Task ReadAgain(string folder, CancellationToken cancellation)
    {
        foreach (var file in _files)
            Require(await file.IsAsWritten(folder, cancellation), $"Filen {file.Path} blev inte som den skrevs.");
    }

    private async Task Add(
        string folder, string path, string mediaType, string describes, DateTime madeUtc, byte[] bytes, CancellationToken cancellation) =>
        _files.Add(await ArchivedFile.Write(folder, path, mediaType, describes, madeUtc, bytes, cancellation));

    private static void Require(bool holds, string sentence)
    {
        if (!holds)
            throw new DatabaseFaultException(sentence);
    }
}
