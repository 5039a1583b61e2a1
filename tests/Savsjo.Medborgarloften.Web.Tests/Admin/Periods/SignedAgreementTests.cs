using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>What the parties signed, put up as a file by an administrator and fetched by everybody.</summary>
public sealed class SignedAgreementTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string File = "/loften/period-2020-2021/overenskommelse.pdf";
    private const string Name = "Överenskommelsen 2020–2021, som den undertecknades";
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task A_file_that_is_put_up_can_be_fetched_from_promise_pages_and_open_data_and_is_what_was_signed()
    {
        (await _app.Visitor().Get(File)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await _app.Visitor().Get("/loften/1")).ShouldNotSay(Name);
        var signed = Pdf("Undertecknad", 1_234_000);

        (await Upload(signed)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Filen är upplagd.");

        foreach (var page in new[] { "/loften/1", "/loften/period-2020-2021/2", "/oppna-data" })
            Assert.Equal(File, (await _app.Visitor().Get(page)).ShouldSay($"{Name} (PDF, 1,2 MB)").Link(Name).GetAttribute("href"));
        using var answer = await _app.Visitor().Client.GetAsync(new Uri(File, UriKind.Relative));
        Assert.Equal(signed, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("overenskommelse-medborgarloften-2020-2021.pdf", answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task It_is_replaced_with_a_reason_that_stands_in_the_log_with_both_hashes_and_the_first_is_kept()
    {
        byte[] first = Pdf("Sida ett saknas", 900), second = Pdf("Alla sidor", 2000);
        await Upload(first);
        (await Upload(first, "Ingen ändring")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Det är samma fil");
        (await Upload(second)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Skriv varför filen byts.");

        (await Upload(second, "En sida saknades")).ShouldHaveStatus(HttpStatusCode.OK);

        Assert.Equal(second, await _app.Visitor().Client.GetByteArrayAsync(new Uri(File, UriKind.Relative)));
        Assert.Equal([first, second], await _app.InDatabase(db => db.SignedAgreements.OrderBy(one => one.Number).Select(one => one.Bytes)
            .ToListAsync()));
        var administrator = await _app.SignedIn(Role.Administrator);
        (await administrator.Get("/admin/logg")).ShouldSay("Lade upp överenskommelsen").ShouldSay("En sida saknades")
            .ShouldSay(Hash(first)).ShouldSay(Hash(second));
    }

    [Fact]
    public async Task What_is_no_whole_PDF_or_does_something_by_itself_is_refused_with_a_reason()
    {
        foreach (var (bytes, because) in new (byte[], string)[]
        {
            ([], "Välj en fil."),
            ("<html><script>alert(1)</script>%PDF- %%EOF"u8.ToArray(), "Filen är ingen PDF."),
            ("%PDF-1.7\nhalv"u8.ToArray(), "PDF:en är inte hel."),
            ("%PDF-1.7\n<< /S /JavaScript /JS (app.alert(1)) >>\n%%EOF"u8.ToArray(), "PDF:en innehåller skript eller bilagor."),
            (Pdf("för stor", SignedAgreement.MaxSize + 1), "Filen är för stor. Den får vara högst 7 MB."),
        })
            (await Upload(bytes)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);

        (await Upload(Pdf("alldeles för stor", 9_000_000))).ShouldHaveStatus(HttpStatusCode.RequestEntityTooLarge);
        Assert.Empty(await _app.InDatabase(db => db.SignedAgreements.ToListAsync()));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Of_two_who_replace_it_at_once_the_second_is_told()
    {
        await Upload(Pdf("ett", 500));
        var (one, other) = (await Page(), await Page());
        (await Send(one, Pdf("två", 600), "Ny skanning")).ShouldHaveStatus(HttpStatusCode.OK);

        (await Send(other, Pdf("tre", 700), "Ännu en skanning")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan");

        Assert.Equal(2, await _app.InDatabase(db => db.SignedAgreements.CountAsync()));
    }

    [Theory]
    [InlineData("UPDATE SignedAgreements SET Bytes = CAST('%PDF-1.7 en annan %%EOF' AS BLOB)", "är en annan än den som lades upp.")]
    [InlineData("DELETE FROM SignedAgreements", "står i loggen som upplagd men finns inte.")]
    public async Task Whoever_changes_or_removes_it_in_the_database_is_found_by_verify(string sql, string because)
    {
        await Upload(Pdf("Undertecknad", 800));
        Assert.Equal((0, ""), Faults(await Verify()));
        Assert.Equal(1, await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(sql)));

        var (exitCode, said) = await Verify();

        Assert.Equal(1, exitCode);
        Assert.Contains(because, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_s_package_holds_it()
    {
        var signed = Pdf("Undertecknad", 800);
        await Upload(signed);
        var folder = Directory.CreateTempSubdirectory("medborgarloften-archive-").FullName;
        using var output = new StringWriter();

        Assert.Equal(0, await ArchiveYear.Run(_app.Services, "2020", folder, output));

        Assert.Equal(signed, await System.IO.File.ReadAllBytesAsync(
            Path.Combine(folder, "medborgarloften-2020", "content", "overenskommelse-2020-2021-fil-1.pdf")));
        Directory.Delete(folder, recursive: true);
    }

    private async Task<Page> Upload(byte[] file, string? reason = null) => await Send(await Page(), file, reason);

    /// <summary>An administrator on the page where it is put up.</summary>
    private async Task<Visitor> Page()
    {
        var period = await _app.InDatabase(db => db.PromisePeriods.Select(one => one.Id).SingleAsync());
        var administrator = await _app.SignedIn(Role.Administrator);
        (await administrator.Get($"/admin/loftesperioder/{period}")).Link("Den undertecknade överenskommelsen");
        await administrator.Get($"/admin/loftesperioder/{period}/overenskommelse");
        return administrator;
    }

    private static Task<Page> Send(Visitor administrator, byte[] file, string? reason)
    {
        var pressed = administrator.Page.Button(administrator.Page.HasButton("Byt fil") ? "Byt fil" : "Lägg upp");
        var values = FormValues.Of(pressed.Form!, pressed);
        values.Set("File", null);
        if (reason is not null)
            values.Set("Reason", reason);
        var content = values.AsMultipart();
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(part, "File", "../../överenskommelse.pdf");
        return administrator.Send(new(HttpMethod.Post, pressed.Form!.GetAttribute("action")) { Content = content });
    }

    private async Task<(int ExitCode, string Said)> Verify()
    {
        using var output = new StringWriter();
        return (await VerifyAll.Run(_app.Services, expectedHash: null, output), output.ToString());
    }

    private static (int ExitCode, string Faults) Faults((int ExitCode, string Said) verified) =>
        (verified.ExitCode, verified.ExitCode == 0 ? "" : verified.Said);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What begins and ends as a PDF does, of so many bytes.</summary>
    private static byte[] Pdf(string words, int size)
    {
        var bytes = new byte[size];
        Array.Fill(bytes, (byte)' ');
        Encoding.UTF8.GetBytes($"%PDF-1.7\n% {words}\n").CopyTo(bytes, 0);
        "\n%%EOF\n"u8.CopyTo(bytes.AsSpan(size - 7));
        return bytes;
    }
}
