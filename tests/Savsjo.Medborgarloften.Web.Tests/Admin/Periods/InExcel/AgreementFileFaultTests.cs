using System.Net;
using System.Text;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Table;
using static Savsjo.Medborgarloften.Web.Tests.Admin.Periods.InExcel.AgreementFiles;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.InExcel;

/// <summary>What can be wrong with an agreement's file: one sentence each, and nothing is lost.</summary>
public sealed class AgreementFileFaultTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task Files_that_hold_no_agreement_get_one_sentence_each()
    {
        var desk = await TableDesk.AtDraft(_app, "Inga filer", "2034-01-01", "2034-12-31");
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        async Task Refused(byte[] file, string sentence) => (await Upload(desk.Visitor, desk.Period, file))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Filen kan inte läsas").ShouldSay(sentence);

        await Refused(ZipFileOf.Parts(("bild.txt", "x")), "Filen är en zip-fil men inget Word- eller Exceldokument.");
        await Refused([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "Dokumentet har ett lösenord.");
        await Refused([], "Filen är tom.");
        await Refused(ExcelFile.Of(["Inga", "rubriker"]), "Det finns ingen tabell med rubrikerna Löfte nr och Aktivitet.");
        await Refused(ExcelFile.Of(["Aktivitet", "Ansvarig"], ["Polisen ska gå.", ""]), "Tabellen saknar kolumnen Löfte nr.");
        await Refused(ExcelFile.Of(["Löfte nr", "Aktivitet"]), "Tabellen har rubriker men inga rader under dem.");
        await Refused(ExcelFile.Of([KeyedSheet.Mark, "Stod", "Nr", "Aktivitet"]), "Boken är en omgångs, med siffror att fylla i.");
        await desk.Visitor.Get($"{desk.Period}/tabell/fran-fil");
        (await desk.Visitor.Submit("Läs filen", ("Pasted", "hej"))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("hej", desk.Page.Value("Pasted"));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Formulas_long_cells_and_rows_that_belong_to_nothing_are_named()
    {
        var desk = await TableDesk.AtDraft(_app, "Udda celler", "2034-01-01", "2034-12-31");
        var heads = ExcelFile.Cell("Löfte nr") + ExcelFile.Cell("Löftets text") + ExcelFile.Cell("Aktivitet") + ExcelFile.Cell("Kortnamn");
        var cells = ExcelFile.OfSheet($"""
            <sheetData><row r="1">{heads}</row>
            <row r="3"><c/><c/>{ExcelFile.Cell("Polisen ska sväva.")}</row>
            <row r="9"><c><f>1+0</f><v>1</v></c>{ExcelFile.Cell("Tryggt.")}{ExcelFile.Cell("Polisen ska gå.")}
            <c t="e"><f>A1</f><v>#REF!</v></c></row></sheetData>
            """);

        (await Upload(desk.Visitor, desk.Period, cells)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Rad 3, Löfte nr: Skriv löftets nummer, eller Hela perioden.", desk.Page.Errors);
        Assert.Contains("Rad 9, Kortnamn: cellen har en formel utan värde. Skriv värdet.", desk.Page.Errors);

        (await UploadText(desk.Visitor, desk.Period, "Löfte nr;Löftets text;Aktivitet", $"1;Tryggt.;Polisen {new string('å', 40_000)}"))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Rad 2, Aktivitet: ”Polisen ååå");
        Assert.All(desk.Page.Errors, error => Assert.True(error.Length < 400, error));
        Assert.Empty((await _app.InDatabase(db => db.FindPeriod(int.Parse(desk.Period.Split('/')[3], null))))!.Period.Promises);
    }

    [Fact]
    public async Task A_period_that_is_not_there_is_not_found_and_one_that_cannot_grow_says_why()
    {
        var desk = await TableDesk.AtDraft(_app, "Finns inte", "2034-01-01", "2034-12-31");

        (await desk.Visitor.Get("/admin/loftesperioder/9999/tabell/fran-fil")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await desk.Visitor.Get("/admin/loftesperioder/9999/tabell/overenskommelsen.xlsx")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
