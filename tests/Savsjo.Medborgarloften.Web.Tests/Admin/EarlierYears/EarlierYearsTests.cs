using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Tests.Shapes;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.EarlierYears;

/// <summary>
/// A document from before becomes a follow-up, and is kept in original beside it. It is 10 May 2021; the year 2020 is published.
/// </summary>
public sealed class EarlierYearsTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Title = "Uppföljning av medborgarlöften i Sävsjö kommun, tredje tertialet 2018";
    private const string Original = "/uppfoljning/2018/tertial-3/dokument";
    private const string FileName = "Uppföljning hösten 2018.docx";
    private static readonly byte[] File = ChosenDocument.OfTertial(
        Title, "Tertial 3", ["Polisen ska genomföra minst tio trafikkontroller.", "Pågår\nGenomfört tolv trafikkontroller."]);

    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_document_is_transferred_to_a_follow_up_by_two_people_and_kept_in_original()
    {
        var administrator = await WithPeriod();
        await administrator.Choose(File, $"../../{FileName}");
        administrator.Page.ShouldSay("Dokumentet är sparat.").ShouldSay("uppföljning med en rad och kolumnen ”Tertial 3”");
        Assert.Equal(Title, administrator.Page.Field("Document").GetAttribute("value"));
        (await administrator.Submit("Överför från dokumentet", ("PublishedOn", "2019-01-22"))).ShouldSay("Överföringen är sparad.")
            .ShouldSay("Tertial 3 2018 Den som rapporterar läser in dokumentet");

        await FillIn();
        (await _app.Visitor().Get(Original)).ShouldHaveStatus(HttpStatusCode.NotFound);
        await _app.ReviewAndPublish("/2018/tertial-3");

        var page = await _app.Visitor().Get("/uppfoljning/2018/tertial-3");
        page.ShouldSay($"Överförd från ett dokument: {Title}, publicerat 22 januari 2019.").ShouldSay("Genomfört tolv trafikkontroller.");
        Assert.Equal(Original, page.Document.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith(
            "Dokumentet i original (Word, ", StringComparison.Ordinal)).GetAttribute("href"));
        using var answer = await _app.Visitor().Client.GetAsync(new Uri(Original, UriKind.Relative));
        Assert.Equal(File, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(FileName, answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task An_original_that_is_not_to_be_shown_is_nobodys_to_fetch_until_it_is()
    {
        var administrator = await WithPeriod();
        await administrator.Choose(File, FileName, ("IsHidden", "true"));
        var document = administrator.Page.Address;
        await administrator.Submit("Överför från dokumentet", ("PublishedOn", "2019-01-22"));
        await FillIn();
        await _app.ReviewAndPublish("/2018/tertial-3");
        (await _app.Visitor().Get("/uppfoljning/2018/tertial-3")).ShouldSay(Title).ShouldNotSay("Dokumentet i original");
        (await _app.Visitor().Get(Original)).ShouldHaveStatus(HttpStatusCode.NotFound);

        await administrator.Get(document);
        (await administrator.Submit("Visa originalet")).ShouldSay("Originalet visas för allmänheten.");

        (await _app.Visitor().Get("/uppfoljning/2018/tertial-3")).ShouldSay("Dokumentet i original (Word, ");
        (await administrator.Submit("Visa inte originalet")).ShouldSay("Originalet visas inte längre.");
        (await _app.Visitor().Get("/uppfoljning/2018/tertial-3")).ShouldNotSay("Dokumentet i original");
        (await administrator.Get("/admin/logg")).ShouldSay("Sparade dokument från tidigare år").ShouldSay("Ändrade om dokumentet visas");
        administrator.Page.ShouldNotSay("Ta bort dokumentet");
    }

    [Fact]
    public async Task An_original_that_is_hidden_when_another_is_shown_is_not_served_from_memory()
    {
        var change = new Change("admin", _app.Clock.GetUtcNow().UtcDateTime);
        EarlierDocument first = new("Första.docx", EarlierDocumentKind.Word, [1], isShown: true, change),
            second = new("Andra.docx", EarlierDocumentKind.Word, [2], isShown: false, change);
        await _app.InDatabase(async db =>
        {
            db.EarlierDocuments.AddRange(first, second);
            await db.SaveChangesAsync();
            await db.Rounds.Where(round => round.Tertial == new Tertial(2020, 1)).ExecuteUpdateAsync(set => set
                .SetProperty(round => round.EarlierDocumentId, first.Id).SetProperty(round => round.IsTransferred, true));
            return await db.Rounds.Where(round => round.Tertial == new Tertial(2020, 2)).ExecuteUpdateAsync(set => set
                .SetProperty(round => round.EarlierDocumentId, second.Id).SetProperty(round => round.IsTransferred, true));
        });
        (await _app.Visitor().Client.GetAsync("/uppfoljning/2020/tertial-1/dokument")).EnsureSuccessStatusCode();

        await _app.InDatabase(async db =>
        {
            (await db.EarlierDocuments.SingleAsync(one => one.Id == first.Id)).Show(false);
            (await db.EarlierDocuments.SingleAsync(one => one.Id == second.Id)).Show(true);
            return await db.SaveChangesAsync();
        });

        (await _app.Visitor().Get("/uppfoljning/2020/tertial-1/dokument")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_document_of_another_time_is_asked_about()
    {
        var administrator = await WithPeriod();
        await administrator.Choose(
            ChosenDocument.OfTertial("Uppföljning av första tertialet 2017", "Resultat", ["Trafikkontroller", "Tolv."]), "2017.docx");
        var round = await RoundOf2018();

        (await administrator.Submit("Överför från dokumentet", ("PublishedOn", "2019-01-22")))
            .ShouldSay("Kryssa för minst en uppföljning.");
        (await administrator.Submit("Överför från dokumentet", ("Rounds", $"{round}"))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Dokumentet säger ”första tertialet 2017”. Omgången är tertial 3 2018.");
        Assert.Null(await _app.InDatabase(db => db.Rounds.Where(one => one.Id == round).Select(one => one.EarlierDocumentId)
            .SingleAsync()));

        (await administrator.Submit("Överför från dokumentet", ("IsConfirmed", "true"))).ShouldSay("Överföringen är sparad.");
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost()
    {
        var administrator = await WithPeriod();
        await administrator.Choose(File, FileName);

        (await administrator.Submit("Överför från dokumentet", ("Document", "Hösten 2018"), ("PublishedOn", "")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Skriv dagen då dokumentet publicerades, med år, månad och dag."], administrator.Page.Errors);
        Assert.Equal("Hösten 2018", administrator.Page.Field("Document").GetAttribute("value"));
        await administrator.Submit("Överför från dokumentet", ("Document", " "), ("PublishedOn", "2017-01-01"));
        Assert.Equal(["Skriv vad dokumentet heter."], administrator.Page.Errors);
        await administrator.Submit("Överför från dokumentet", ("Document", "Hösten 2018"), ("DocumentAddress", "savsjo.se"));
        Assert.Equal(2, administrator.Page.Errors.Count);
        administrator.Page.ShouldSay("Dokumentet kan inte ha publicerats innan tertial 3 2018 började.")
            .ShouldSay("Skriv hela webbadressen");
    }

    [Fact]
    public async Task The_same_document_twice_is_told_and_kept_once()
    {
        var administrator = await _app.SignedIn(Role.Administrator);
        await administrator.Choose(File, FileName);
        var address = administrator.Page.Address;

        await administrator.Choose(File, "kopia.docx");

        Assert.Equal(address, administrator.Page.Address);
        administrator.Page.ShouldSay($"Samma dokument sparades 10 maj 2021 kl. 10.00 som {FileName}.");
        Assert.Equal(1, await _app.InDatabase(db => db.EarlierDocuments.CountAsync()));
        await administrator.Submit("Ta bort dokumentet");
        Assert.Equal(0, await _app.InDatabase(db => db.EarlierDocuments.CountAsync()));
        Assert.Equal(0, (await Verify()).ExitCode);
        (await administrator.Choose(File, FileName)).ShouldSay("Dokumentet är sparat.");
    }

    [Fact]
    public async Task What_is_no_document_or_does_something_by_itself_is_refused_in_a_sentence()
    {
        var administrator = await _app.SignedIn(Role.Administrator);
        foreach (var (bytes, because) in new (byte[], string)[]
        {
            ([], "Välj ett dokument."),
            ([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4],
                "Filen är i Words äldre format (.doc). Öppna den i Word och spara som Worddokument (.docx)."),
            ("Aktivitet;Tertial 1\nEtt;Två\n"u8.ToArray(), "Filen är en tabell som text. Välj dokumentet som publicerades"),
            (WordFile.Of(WordFile.Paragraphs("Med makron"), hasMacros: true), "Dokumentet har makron."),
            (ZipFileOf.Parts(("bild.png", "x")), "Filen är en zip-fil"),
            (new byte[10 * 1024 * 1024 + 1], "Dokumentet är för stort. Det får vara högst 10 MB."),
        })
            (await administrator.Choose(bytes, "dokument.docx")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because)
                .ShouldNotSay("klistra in den nedan");

        (await administrator.Choose(new byte[12 * 1024 * 1024], "stort.docx")).ShouldHaveStatus(HttpStatusCode.RequestEntityTooLarge);
        Assert.Empty(await _app.InDatabase(db => db.EarlierDocuments.ToListAsync()));
        Assert.Empty(_app.Errors.Messages);
    }

    [Theory]
    [InlineData("UPDATE EarlierDocuments SET Bytes = CAST('en annan' AS BLOB)", "är ett annat än det som sparades.")]
    [InlineData("DELETE FROM EarlierDocuments", "står i loggen som sparat men finns inte.")]
    public async Task Whoever_changes_or_removes_it_in_the_database_is_found_by_verify(string sql, string because)
    {
        await (await _app.SignedIn(Role.Administrator)).Choose(File, FileName);
        Assert.Equal(0, (await Verify()).ExitCode);
        Assert.Equal(1, await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(sql)));

        var (exitCode, said) = await Verify();

        Assert.Equal(1, exitCode);
        Assert.Contains(because, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archives_package_holds_the_original_of_the_year()
    {
        var administrator = await WithPeriod();
        await administrator.Choose(File, FileName, ("IsHidden", "true"));
        await administrator.Submit("Överför från dokumentet", ("PublishedOn", "2019-01-22"));
        await FillIn();
        await _app.ReviewAndPublish("/2018/tertial-3");
        var folder = Directory.CreateTempSubdirectory("medborgarloften-archive-").FullName;
        using var output = new StringWriter();

        Assert.Equal(0, await ArchiveYear.Run(_app.Services, "2018", folder, output));

        Assert.Equal(File, await System.IO.File.ReadAllBytesAsync(
            Path.Combine(folder, "medborgarloften-2018", "content", "uppfoljning-2018-tertial-3-original.docx")));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>An administrator who has taken an agreement of 2018–2019 into use.</summary>
    private async Task<Visitor> WithPeriod()
    {
        var period = await Agreement.Of("Löften 2018–2019", "2018-09-01", "2019-04-30")
            .Promising(1, "Det ska vara tryggt på vägarna.")
            .Doing("Trafikkontroller", "Polisen ska genomföra minst tio trafikkontroller.", "Polisen")
            .Measuring(("Name", "Trafikkontroller"), ("Singular", "trafikkontroll"), ("Plural", "trafikkontroller"),
                ("Gender", "Common"), ("WordBefore", "Genomfört"))
            .AtLeast("10", "Tertial")
            .EnteredBy(await _app.SignedIn(Role.Administrator));
        await period.TakeIntoUse();
        return period.Administrator;
    }

    /// <summary>The police read the kept document into the round, and send it in.</summary>
    private async Task FillIn()
    {
        var police = await _app.SignedIn(Role.PoliceCoordinator);
        await police.Get("/inmatning/2018/tertial-3/fran-dokument");
        (await police.Submit($"Läs {FileName}")).ShouldSay("Trafikkontroller: 12");
        (await police.Submit("Fyll i det som är ikryssat")).ShouldSay($"Ifyllt ur {FileName}: 1.1.");
        await police.Submit("skicka");
        if (police.Page.Address.Contains("/skicka-in", StringComparison.Ordinal))
            await police.Submit("Skicka in rapporten");
        Assert.Empty(police.Page.Errors);
    }

    private Task<int> RoundOf2018() => _app.InDatabase(db =>
        db.Rounds.Where(round => round.Tertial == new Tertial(2018, 3)).Select(round => round.Id).SingleAsync());

    private async Task<(int ExitCode, string Said)> Verify()
    {
        using var output = new StringWriter();
        return (await VerifyAll.Run(_app.Services, expectedHash: null, output), output.ToString());
    }
}
