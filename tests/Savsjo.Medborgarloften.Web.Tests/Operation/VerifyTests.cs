using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>The command verify, and the same by night.</summary>
public sealed class VerifyTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task All_that_is_published_is_held_against_the_log()
    {
        var (exitCode, said) = await Verify();

        Assert.Equal(0, exitCode);
        Assert.Contains("Loggen är hel.", said, StringComparison.Ordinal);
        Assert.Contains("Det publicerade är helt. Alla 3 publicerade uppföljningar har rätt innehåll, PDF och siffror.", said,
            StringComparison.Ordinal);
        Assert.DoesNotContain("inget kontrollvärde", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "UPDATE PublishedPdfs SET Bytes = CAST(substr(Bytes, 1, 900) || 'x' || substr(Bytes, 902) AS BLOB) WHERE FollowUpReportId = {0}",
        "har en annan PDF än den som publicerades: den har ändrats eller bytts ut.")]
    [InlineData("UPDATE PublishedPdfs SET Sha256 = replace(Sha256, substr(Sha256, 1, 1), 'g') WHERE FollowUpReportId = {0}",
        "visar ett annat kontrollvärde för sin PDF än det som publicerades.")]
    [InlineData("DELETE FROM PublishedPdfs WHERE FollowUpReportId = {0}", "saknar sin PDF.")]
    [InlineData("UPDATE FollowUpReports SET Content = replace(Content, 'perioden', 'tertialet') WHERE Id = {0}",
        "har en annan text eller andra siffror än de som publicerades: innehållet har ändrats.")]
    [InlineData(
        "UPDATE PublishedFigures SET Count = Count + 1 "
            + "WHERE Id = (SELECT MIN(Id) FROM PublishedFigures WHERE FollowUpReportId = {0} AND Count > 0)",
        "har andra siffror i statistiken och i öppna data än i sitt innehåll.")]
    [InlineData("DELETE FROM PublishedFigures WHERE Id = (SELECT MAX(Id) FROM PublishedFigures WHERE FollowUpReportId = {0})",
        "har andra siffror i statistiken och i öppna data än i sitt innehåll.")]
    [InlineData("UPDATE FollowUpReports SET Version = 2 WHERE Id = {0}", "version 2, är publicerad men står inte i loggen.")]
    [InlineData("UPDATE FollowUpReports SET Tertial = 20209 WHERE Id = {0}", "är publicerad men står inte i loggen.")]
    [InlineData(
        "UPDATE PublishedFigures SET Tertial = 20209 WHERE Id = (SELECT MAX(Id) FROM PublishedFigures WHERE FollowUpReportId = {0})",
        "har siffror i statistiken och i öppna data som inte går att läsa.")]
    [InlineData("UPDATE FollowUpReports SET CorrectionReason = 'Fel' WHERE Id = {0}", "har i listor och öppna data en annan")]
    [InlineData("UPDATE FollowUpReports SET Published_AtUtc = '2019-01-01 08:00:00' WHERE Id = {0}",
        "har i listor och öppna data en annan")]
    [InlineData("UPDATE FollowUpReports SET SmallCountsBelow = 5 WHERE Id = {0}", "har i listor och öppna data en annan")]
    [InlineData(
        "UPDATE FollowUpReports SET TransferredFrom_Title = 'Ett annat', TransferredFrom_PublishedOn = '2020-01-01' WHERE Id = {0}",
        "har i listor och öppna data en annan")]
    public async Task What_somebody_changed_in_the_database_is_named(string sql, string because)
    {
        var second = await _app.InDatabase(db =>
            db.FollowUpReports.OrderBy(report => report.Id).Skip(1).Select(report => report.Id).FirstAsync());
        Assert.Equal(1, await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, second))));

        var (exitCode, said) = await Verify();

        Assert.Equal(1, exitCode);
        Assert.Contains("Det publicerade stämmer inte.", said, StringComparison.Ordinal);
        Assert.Contains("tertial 2 2020", said, StringComparison.Ordinal);
        Assert.Contains(because, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_and_a_logotype_are_whole_as_they_were_saved_and_named_when_somebody_changed_them()
    {
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        await official.Get("/oversattningar/2020/tertial-3/sv-x-lattlast");
        await official.Submit("Spara", ("text-0-easytext", "# Det gick bra\nPolisen: gjorde\n\n  vad de lovade."));
        official.Page.ShouldSay("Översättningen är sparad");
        await official.Get("/oversattningar/2020/tertial-3/so");
        await official.Submit("Spara", ("text-0-answer", "Waa la gaaray."));
        await _app.InDatabase(db =>
        {
            db.Add(new LogotypeFile([1, 2, 3], LogotypeFile.Png));
            return db.SaveChangesAsync();
        });
        Assert.Equal(0, (await Verify()).ExitCode);

        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE Translations SET Texts = replace(Texts, 'lovade', 'glömde'); UPDATE LogotypeFiles SET Bytes = zeroblob(3)"));

        var (exitCode, said) = await Verify();
        Assert.Equal(1, exitCode);
        Assert.Contains("Översättningen till ”sv-x-lattlast” av uppföljningen av tertial 3 2020 är en annan än den som sparades.", said,
            StringComparison.Ordinal);
        Assert.DoesNotContain("”so”", said, StringComparison.Ordinal);
        Assert.Contains("En logotyp är en annan än den som lades upp.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_whose_tertial_in_the_log_is_none_leaves_its_report_unknown_to_the_log()
    {
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            "DROP TRIGGER TR_AuditEntries_AppendOnly_Update; "
            + "UPDATE AuditEntries SET Tertial = 20209 WHERE Subject LIKE '%tertial 2 2020, version 1'"));

        var (exitCode, said) = await Verify();

        Assert.Equal(1, exitCode);
        Assert.Contains("tertial 2 2020, version 1, är publicerad men står inte i loggen.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_night_the_administrators_are_told_once_on_their_page_and_by_mail()
    {
        var nightly = ActivatorUtilities.CreateInstance<VerifyByTheClock>(_app.Services);
        await nightly.RunIfDue(CancellationToken.None);
        Assert.Null(nightly.Fault());
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync("UPDATE PublishedPdfs SET Bytes = zeroblob(10)"));
        await nightly.RunIfDue(CancellationToken.None);
        Assert.Null(nightly.Fault());

        _app.Clock.Advance(TimeSpan.FromHours(18));
        await nightly.RunIfDue(CancellationToken.None);
        await ActivatorUtilities.CreateInstance<VerifyByTheClock>(_app.Services).RunIfDue(CancellationToken.None);

        Assert.Contains("har en annan PDF än den som publicerades", nightly.Fault()!, StringComparison.Ordinal);
        var letter = Assert.Single(await _app.DeliveredMail(), mail => mail.Subject == VerificationLetter.FoundFaults);
        Assert.Equal("admin@savsjo.example", letter.To.Mailboxes.Single().Address);
        Assert.Contains("har en annan PDF", letter.TextBody, StringComparison.Ordinal);
        Assert.Equal(2, _app.Errors.Messages.Count);
    }

    [Fact]
    public async Task A_check_that_could_not_be_made_is_told_like_a_fault_and_made_again_soon()
    {
        var nightly = ActivatorUtilities.CreateInstance<VerifyByTheClock>(_app.Services);
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE PublishedPdfs RENAME TO Undan"));

        await nightly.RunIfDue(CancellationToken.None);

        Assert.StartsWith("Kontrollen gick inte att göra: ", nightly.Fault()!, StringComparison.Ordinal);
        Assert.EndsWith("Det gick inte att göra.", nightly.Sentence(), StringComparison.Ordinal);
        var letter = Assert.Single(await _app.DeliveredMail());
        Assert.Equal(VerificationLetter.CouldNotBeMade, letter.Subject);
        Assert.Contains(nightly.Fault()!, letter.TextBody, StringComparison.Ordinal);
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Undan RENAME TO PublishedPdfs"));
        await nightly.RunIfDue(CancellationToken.None);
        Assert.NotNull(nightly.Fault());
        _app.Clock.Advance(TimeSpan.FromMinutes(15));
        await nightly.RunIfDue(CancellationToken.None);
        Assert.Null(nightly.Fault());
        Assert.EndsWith("Allt stämmer.", nightly.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_could_not_be_written_is_written_the_next_time()
    {
        var nightly = ActivatorUtilities.CreateInstance<VerifyByTheClock>(_app.Services);
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE PublishedPdfs SET Bytes = zeroblob(10); ALTER TABLE OutgoingMails RENAME TO Undan"));
        await nightly.RunIfDue(CancellationToken.None);
        Assert.Contains("har en annan PDF", nightly.Fault()!, StringComparison.Ordinal);
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Undan RENAME TO OutgoingMails"));
        _app.Clock.Advance(TimeSpan.FromMinutes(15));

        await nightly.RunIfDue(CancellationToken.None);

        Assert.Contains("har en annan PDF", Assert.Single(await _app.DeliveredMail()).TextBody, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Said)> Verify()
    {
        using var output = new StringWriter();
        return (await VerifyAll.Run(_app.Services, expectedHash: null, output), output.ToString());
    }
}
