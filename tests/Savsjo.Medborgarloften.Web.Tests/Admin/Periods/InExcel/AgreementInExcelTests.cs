using System.Diagnostics;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;
using static Savsjo.Medborgarloften.Web.Tests.Admin.Periods.InExcel.AgreementFiles;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.InExcel;

/// <summary>An agreement as a spreadsheet, both ways. It is 10 May 2021; the period 2020–2021 is in use.</summary>
public sealed class AgreementInExcelTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Save = "Spara allt";
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task The_next_agreement_is_set_up_from_the_book_of_the_one_before()
    {
        var desk = await TableDesk.AtDraft(_app, "Löften 2022–2023", "2022-01-01", "2023-12-31");
        using var book = await Fetched(desk.Visitor, await InUse());

        (await Upload(desk.Visitor, desk.Period, book.Save())).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("2 löften, 8 aktiviteter och 7 mått är lästa ur loften.xlsx. Inget är sparat än.");
        Assert.Empty((await Stored(desk.Period)).Promises);
        (await desk.Visitor.Submit(Save)).ShouldSay("Två löften och åtta aktiviteter är sparade.");

        Assert.Equal(Told(await Stored(await InUse())), Told(await Stored(desk.Period)));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task The_book_breaks_no_rule_of_the_format_and_LibreOffice_keeps_every_cell()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        using var book = await Fetched(admin, await InUse());

        Assert.Empty(book.Faults);
        Assert.Equal("1.1", book.Text(1, book.ColumnOf("Nr")));
        Assert.Contains("Val!$A$2:$A$", string.Join(' ', book.Sheet.Descendants<DataValidation>().Select(rule => rule.Formula1?.Text)),
            StringComparison.Ordinal);
        var file = book.Save();
        var saved = LibreOffice.Converted(file, "xlsx", "xlsx");
        Assert.Equal(await RoundBook.CellsIn(file), await RoundBook.CellsIn(saved));
        (await Upload(admin, await InUse(), saved)).ShouldSay("Inget nytt är läst ur loften.xlsx.")
            .ShouldSay("8 aktiviteter i filen finns redan i överenskommelsen och är överhoppade.").ShouldNotSay("ändras inte härifrån");
    }

    [Fact]
    public async Task Three_hundred_activities_are_entered_in_one_upload_and_the_same_file_enters_none_of_them_again()
    {
        var desk = await TableDesk.AtDraft(_app, "Trehundra", "2034-01-01", "2034-12-31");
        string[] lines =
        [
            "Löfte nr;Löftets text;Aktivitet;Mått;Slag;En av dem heter;Flera av dem heter;En eller ett;Minst;Tid för målet",
            .. from number in Enumerable.Range(1, 300)
               let promise = 1 + number / 100
               select $"{promise};Löfte {promise}.;Polisen ska göra sak {number}.;Saker;Antal, summa;sak;saker;en;{number};Per år",
        ];

        var clock = Stopwatch.StartNew();
        (await UploadText(desk.Visitor, desk.Period, lines)).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("4 löften, 300 aktiviteter och 300 mått är lästa ur loften.csv.");
        (await desk.Visitor.Submit(Save)).ShouldSay("Fyra löften och 300 aktiviteter är sparade.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.Elapsed}");

        Assert.Equal(
            Enumerable.Range(1, 300).Select(number => (decimal)number),
            (await Stored(desk.Period)).AllActivities.Select(one => one.Measures.Single().Goal!.Target));
        (await UploadText(desk.Visitor, desk.Period, lines)).ShouldSay("Inget nytt är läst ur loften.csv.")
            .ShouldSay("300 aktiviteter i filen finns redan i överenskommelsen och är överhoppade.");
    }

    [Fact]
    public async Task A_faulty_cell_is_named_with_its_row_nothing_is_saved_and_what_was_right_stands_in_the_table()
    {
        var desk = await TableDesk.AtDraft(_app, "Fel celler", "2034-01-01", "2034-12-31");

        (await UploadText(desk.Visitor, desk.Period,
            "Löfte nr;Löftets text;Aktivitet;Ansvariga;Mått;Slag;En av dem heter;Flera av dem heter;En eller ett;Minst;Högst;Tid för målet",
            "1;Tryggt på stan.;Polisen ska vandra.;;Vandringar;Antal, summa;vandring;vandringar;en;femton;;Per år",
            ";;Nätverket träffas.;;;;;;;;;",
            "2;Bättre gator.;Kommunen ska bygga.;;Gator;Summa;gata;gator;en;2;;ibland",
            ";;Kommunen ska lysa.;;Lampor;Antal, summa;lampa;lampor;en;1;3;Per år"))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Ingenting är sparat än");

        Assert.Contains("Rad 2, Minst: ”femton”. Skriv 15.", desk.Page.Errors);
        Assert.Contains("Rad 3, Ansvariga parter: Ange minst en ansvarig part: Polisen, Kommunen eller en annan.", desk.Page.Errors);
        Assert.Single(desk.Page.Errors, error => error.StartsWith("Rad 4, Slag: ”Summa”. Välj något av ”", StringComparison.Ordinal));
        Assert.Single(desk.Page.Errors, error => error.StartsWith("Rad 4, Tid för målet: ”ibland”. Välj", StringComparison.Ordinal));
        Assert.Contains(
            "Rad 5, Minst: ”1”. Ett mått har ett mål. Töm den ena cellen av Minst och Högst, eller skriv två mått.", desk.Page.Errors);
        Assert.Empty((await Stored(desk.Period)).Promises);
        Assert.Equal(("Nätverket träffas.", "femton"), (desk.Value("Promises[0].Activities[1]", "Text"),
            desk.Value("Promises[0].Activities[0].Measures[0]", "Number")));

        (await desk.Activity(0, 1, ("Parties", "Nätverket")).Measure(0, 0, 0, ("Number", "15"))
            .Measure(1, 0, 0, ("What", "Count"), ("Span", "Year")).Save()).ShouldSay("Två löften och fyra aktiviteter är sparade.");
        Assert.Equal(15, (await Stored(desk.Period)).AllActivities.First().Measures.Single().Goal!.Target);
    }

    [Fact]
    public async Task An_activity_with_several_measures_has_a_row_for_each_in_whatever_order()
    {
        var desk = await TableDesk.AtDraft(_app, "Flera mått", "2034-01-01", "2034-12-31");
        string[] rows =
        [
            "Löfte 1;1.1;Tryggt.;Polisen ska synas.;Bilar;Antal, summa;bil;bilar;en;;",
            "1;1.1;;Polisen ska synas.;Pass;Antal, summa;pass;pass;ett;52;Per år",
            "1;1.2;;Polisen ska vara nöjd.;Nöjda;Procent;;;;;",
            "Hela perioden;G1;;Polisen och kommunen ska mötas.;Möten;Antal, senaste värdet;möte;möten;ett;;",
        ];
        const string heads = "Löfte;Nr;Löftet;Aktivitet;Mått;Slag;En av dem heter;Flera av dem heter;En eller ett;Minst;Tid för målet";

        await UploadText(desk.Visitor, desk.Period, [heads, .. rows.Reverse()]);
        (await desk.Visitor.Submit(Save)).ShouldSay("Ett löfte och tre aktiviteter är sparade.");

        var stored = await Stored(desk.Period);
        Assert.Equal(
            ["Bilar", "Pass"],
            stored.AllActivities.Single(one => one.Text == "Polisen ska synas.").Measures.Select(one => one.Name).Order());
        Assert.Equal("Polisen och kommunen", Assert.Single(stored.CommonActivities).ResponsibleNames);
    }

    [Fact]
    public async Task What_differs_from_the_agreement_is_told_and_not_changed()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var before = Told(await Stored(await InUse()));
        using var book = await Fetched(admin, await InUse());
        var row = book.RowOf((book.ColumnOf("Nr"), "2.2"));
        book.Write(row, book.ColumnOf("Minst"), "20").Add(("Löfte nr", "2"), ("Aktivitet", "Polisen ska vara ute."), ("Kortnamn", "Ute"));

        var page = await Upload(admin, await InUse(), book.Save());

        page.ShouldSay("1 aktivitet är läst ur").ShouldSay(
            $"Rad {row + 1}: 2.2 Riktade insatser finns redan och ändras inte härifrån. Minst är ”15” och i filen ”20”.");
        Assert.Equal(before, Told(await Stored(await InUse())));
    }

    [Fact]
    public async Task Rows_that_contradict_each_other_are_told()
    {
        var desk = await TableDesk.AtDraft(_app, "Olika", "2034-01-01", "2034-12-31");

        await UploadText(desk.Visitor, desk.Period, "Löfte nr;Löftets text;Aktivitet;Ansvarig",
            "1;Tryggt.;Polisen ska synas.;Polisen", "1;Lugnt.;Polisen ska synas.;Kommunen");

        Assert.Equal(
            [
                "Rad 3, Löftets text: ”Lugnt.”. På rad 2 står något annat. Skriv samma, eller töm den ena.",
                "Rad 3, Ansvariga parter: ”Kommunen”. På rad 2 står något annat. Skriv samma, eller töm den ena.",
            ],
            desk.Page.Errors);
    }

    [Fact]
    public async Task A_table_is_pasted_saved_as_Windows_does_or_stands_in_Word()
    {
        var desk = await TableDesk.AtDraft(_app, "Andra sätt", "2034-01-01", "2034-12-31");
        await desk.Visitor.Get($"{desk.Period}/tabell/fran-fil");
        (await desk.Visitor.Submit("Läs filen", ("Pasted", "Löfte nr\tAktivitet\n1\tPolisen ska gå.\n1\tPolisen ska stå.")))
            .ShouldSay("1 löfte och 2 aktiviteter är lästa ur det inklistrade.");

        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Löfte nr,Aktivitet\r\n1,Polisen ska åka.");
        await Upload(desk.Visitor, desk.Period, windows, "löften.csv");
        Assert.Equal("Polisen ska åka.", desk.Value("Promises[0].Activities[0]", "Text"));

        var word = WordFile.Of(WordFile.Table([["Löfte nr", "Aktivitet"], ["1", "Polisen ska ridå."]]));
        await Upload(desk.Visitor, desk.Period, word, "löften.docx");
        Assert.Equal("Polisen ska ridå.", desk.Value("Promises[0].Activities[0]", "Text"));
    }

    [Fact]
    public async Task What_does_not_fit_in_the_table_is_told_and_comes_with_the_same_file_afterwards()
    {
        var desk = await TableDesk.AtDraft(_app, "För många", "2034-01-01", "2034-12-31");
        string[] lines =
        [
            "Löfte nr;Löftets text;Aktivitet", .. Enumerable.Range(1, 302).Select(number => $"1;Tryggt.;Polisen ska göra {number}."),
        ];

        (await UploadText(desk.Visitor, desk.Period, lines)).ShouldSay("2 aktiviteter fick inte plats.");
        await desk.Visitor.Submit(Save);
        (await UploadText(desk.Visitor, desk.Period, lines)).ShouldSay("2 aktiviteter är lästa ur");
        await desk.Visitor.Submit(Save);

        Assert.Equal(302, (await Stored(desk.Period)).AllActivities.Count());
    }

    private async Task<string> InUse() => $"/admin/loftesperioder/{await _app.InDatabase(db =>
        db.PromisePeriods.Where(one => !one.IsDraft).OrderBy(one => one.FirstDay).Select(one => one.Id).FirstAsync())}";

    private Task<PromisePeriod> Stored(string address) =>
        _app.InDatabase(async db => (await db.FindPeriod(int.Parse(address.Split('/')[3], null)))!.Period);

    /// <summary>All that an agreement says, but for its time.</summary>
    private static List<string> Told(PromisePeriod period) =>
    [
        .. period.Promises.OrderBy(one => one.Number).Select(one => $"{one.Number} {one.Text} {one.FollowUpHeading}"),
        .. period.AllActivities.Select(one => string.Join('|', one.Label, one.Text, one.ShortName, one.Purpose, one.ResponsibleNames,
            one.ReportedBy, string.Join(';', one.MeasuresInOrder.Select(MeasureValues.Of)))),
    ];
}
