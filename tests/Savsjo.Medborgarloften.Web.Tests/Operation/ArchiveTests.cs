using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>The command archive: a year's package for the municipality's e-archive.</summary>
public sealed class ArchiveTests : IDisposable
{
    private static readonly XNamespace Mets = "http://www.loc.gov/METS/";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private readonly TestDatabase _database = TestDatabase.WithReferenceFollowUp();
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgarloften-archive-").FullName;

    private string Package => Path.Combine(_folder, "medborgarloften-2020");

    [Fact]
    public async Task It_holds_what_was_published_of_the_year_and_says_what_was_checked()
    {
        using var app = WebFixture.On(_database);

        var (exitCode, said) = await Archive(app, "2020");

        Assert.Equal((0, said), (exitCode, said));
        Assert.StartsWith($"Arkivpaketet är skrivet: {Package}\nDet har 9 filer. Alla är lästa igen", said, StringComparison.Ordinal);
        Assert.Contains("Inte kontrollerat här: att PDF-filerna följer PDF/A", said, StringComparison.Ordinal);
        Assert.Equal(
            [
                "content/kontroll.txt", "content/logg-2020.csv", "content/siffror-2020.csv",
                .. Enumerable.Range(1, 3).SelectMany(number => new[]
                {
                    $"content/uppfoljning-2020-tertial-{number}-version-1.json", $"content/uppfoljning-2020-tertial-{number}-version-1.pdf",
                }),
                "kontrollsummor.sha256", "sip.xml",
            ],
            Directory.GetFiles(Package, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Package, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        var pdf = await app.Visitor().Client.GetByteArrayAsync(new Uri("/uppfoljning/2020/tertial-3/rapport.pdf", UriKind.Relative));
        Assert.Equal(pdf, await File.ReadAllBytesAsync(In("content/uppfoljning-2020-tertial-3-version-1.pdf")));
        Assert.Contains("Publicerade", await File.ReadAllTextAsync(In("content/logg-2020.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_sip_xml_describes_every_file_as_it_is()
    {
        using var app = WebFixture.On(_database);
        await Archive(app, "2020");

        var mets = XDocument.Load(In("sip.xml")).Root!;

        Assert.EndsWith("/METS/CommonSpecificationSwedenPackageProfile.xml", (string?)mets.Attribute("PROFILE"), StringComparison.Ordinal);
        Assert.Equal("Uppföljningar av medborgarlöften 2020, Sävsjö kommun", (string?)mets.Attribute("LABEL"));
        var files = mets.Descendants(Mets + "file").ToList();
        Assert.Equal(9, files.Count);
        Assert.Equal(
            files.Select(file => (string?)file.Attribute("ID")),
            mets.Descendants(Mets + "fptr").Select(one => (string?)one.Attribute("FILEID")));
        foreach (var file in files)
        {
            var path = In(((string)file.Element(Mets + "FLocat")!.Attribute(XLink + "href")!)["file:".Length..]);
            var bytes = await File.ReadAllBytesAsync(path);
            Assert.Equal(bytes.LongLength, (long)file.Attribute("SIZE")!);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), (string?)file.Attribute("CHECKSUM"));
        }
    }

    [Fact]
    public async Task What_is_not_whole_gets_no_package()
    {
        using var app = WebFixture.On(_database);
        await app.InDatabase(db => db.Set<PublishedPdf>().Where(pdf => pdf.FollowUpReportId == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(pdf => pdf.Bytes, new byte[10])));

        var (exitCode, said) = await Archive(app, "2020");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Inget arkivpaket skrivs, för databasen är inte hel. ", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("2019", "Ingenting är publicerat som gäller 2019.\n")]
    [InlineData("tjugo", "”tjugo” är inget år. Skriv till exempel archive 2021 /srv/arkiv\n")]
    public async Task A_year_without_a_follow_up_leaves_no_folder(string year, string sentence)
    {
        using var app = WebFixture.On(_database);

        Assert.Equal((1, sentence), await Archive(app, year));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task A_package_writes_over_no_other()
    {
        using var app = WebFixture.On(_database);
        await Archive(app, "2020");

        Assert.Equal((1, $"Mappen ”{Package}” finns redan. Ett paket skriver aldrig över ett annat.\n"), await Archive(app, "2020"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string In(string path) => Path.Combine(Package, path);

    private async Task<(int ExitCode, string Said)> Archive(WebFixture app, string year)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await ArchiveYear.Run(app.Services, year, _folder, output), output.ToString());
    }
}
