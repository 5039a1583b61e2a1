using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Maintenance;

namespace Savsjo.Medborgarloften.Web.Tests.Mail;

public sealed class OutboxTests(MailFixture app) : IClassFixture<MailFixture>
{
    private const string Secret = "https://medborgarloften.savsjo.example/konto/valj-losenord?kod=hemligt";
    private readonly MailFixture _app = app.AsNew();

    [Fact]
    public async Task A_letter_is_plain_Swedish_text_with_headers_that_say_what_it_is()
    {
        await _app.Post(new Letter("anna@savsjo.example", "Påminnelse: två rapporter återstår", "Hej Åsa!\n\nSista dag är den 15 maj.\n")
        {
            Unsubscribe = new Uri("https://medborgarloften.savsjo.example/prenumeration/avsluta?kod=abc"),
        });
        await _app.Deliver();

        var mail = Assert.Single(_app.Way.Taken);
        Assert.Equal("Påminnelse: två rapporter återstår", mail.Subject);
        Assert.Equal("Hej Åsa!\n\nSista dag är den 15 maj.\n", mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("utf-8", mail.Body!.ContentType.Charset);
        Assert.Equal("anna@savsjo.example", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Equal("Medborgarlöften i Sävsjö", Assert.Single(mail.From.Mailboxes).Name);
        Assert.Equal(_app.Clock.GetUtcNow(), mail.Date);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal("<https://medborgarloften.savsjo.example/prenumeration/avsluta?kod=abc>", mail.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        Assert.Equal($"{(await _app.Stored("anna@savsjo.example")).Id:N}@savsjo.se", mail.MessageId);
    }

    [Fact]
    public async Task Nothing_that_would_begin_another_header_is_taken()
    {
        foreach (var to in new[] { "anna@savsjo.example\r\nBcc: alla@savsjo.example",
            "anna@savsjo.example\n", "anna", "", "Anna <anna@savsjo.example>", "a@b.se, c@d.se" })
            await Assert.ThrowsAsync<ArgumentException>(() => _app.Post(new Letter(to, "Ämne", "Text")));
        foreach (var subject in new[] { "Ämne\r\nBcc: alla@savsjo.example", "Ämne\n", "Äm\0ne", " " })
            await Assert.ThrowsAsync<ArgumentException>(() => _app.Post(new Letter("anna@savsjo.example", subject, "Text")));
        await _app.Post(new Letter("anna@savsjo.example", "Ämne: Bcc: alla", "Bcc: alla@savsjo.example\r\n.\r\nText"));
        await _app.Deliver();

        var mail = Assert.Single(_app.Way.Taken);
        Assert.Empty(mail.Bcc);
        Assert.Equal("anna@savsjo.example", Assert.Single(mail.GetRecipients()).Address);
    }

    [Fact]
    public async Task A_letter_whose_decision_is_undone_is_never_sent()
    {
        await _app.Use<AppDbContext, bool>(db => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            new Outbox(db, _app.Clock).Post(new Letter("anna@savsjo.example", "Publicerat", "Text"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return true;
        }));
        await _app.Deliver();

        Assert.Empty(_app.Way.Taken);
    }

    [Fact]
    public async Task A_letter_that_the_server_took_as_maintenance_began_is_not_sent_once_more()
    {
        var settings = _app.Services.GetRequiredService<IConfiguration>();
        await _app.Post(new Letter("anna@savsjo.example", "Ett", "Text"));
        _app.Way.OnTaken = () => settings[MaintenanceMode.Key] = "Vi flyttar databasen.";
        try
        {
            await _app.Deliver();
        }
        finally
        {
            _app.Way.OnTaken = () => { };
            settings[MaintenanceMode.Key] = null;
        }

        _app.Clock.Advance(TimeSpan.FromMinutes(10));
        await _app.Deliver();

        Assert.Single(_app.Way.Taken);
        Assert.NotNull((await _app.Stored("anna@savsjo.example")).SentUtc);
    }

    [Fact]
    public async Task A_server_that_is_down_loses_nothing_and_is_told_of_once()
    {
        _app.Way.IsDown = true;
        await _app.Post(new Letter("anna@savsjo.example", "Ett", Secret), new Letter("karin@savsjo.example", "Två", "Text"));
        for (var minutes = 0; minutes < 300; minutes++)
        {
            await _app.Deliver();
            _app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var waiting = await _app.Stored("anna@savsjo.example");
        Assert.Null(waiting.SentUtc);
        Assert.Equal("E-postservern smtp.prov.example:587 svarar inte.", waiting.Fault);
        // After 0, 1, 3, 7, 15, 31 and 63 minutes, then hourly: nobody hammers a server that has trouble.
        Assert.InRange(waiting.Attempts, 9, 11);
        Assert.Single(_app.Log);

        _app.Way.IsDown = false;
        _app.Clock.Advance(TimeSpan.FromHours(1));
        await _app.Deliver();
        await _app.Deliver();

        Assert.Equal(["Ett", "Två"], _app.Way.Taken.Select(mail => mail.Subject).Order());
        Assert.Equal(
            [
                "Warning: E-postservern smtp.prov.example:587 svarar inte. Mejlen ligger kvar i utkorgen och skickas när det går igen.",
                "Information: Det går att skicka mejl till smtp.prov.example:587 igen.",
            ],
            _app.Log.Where(line => !line.Contains("är skickat", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_one_time_link_is_in_the_mail_and_nowhere_else_once_it_is_sent()
    {
        await _app.Post(new Letter("anna@savsjo.example", "Inbjudan", $"Öppna länken:\n{Secret}"));
        await _app.Deliver();

        Assert.Contains(Secret, Assert.Single(_app.Way.Taken).TextBody, StringComparison.Ordinal);
        Assert.Equal("", (await _app.Stored("anna@savsjo.example")).Body);
        var line = Assert.Single(_app.Log);
        Assert.Contains("Mejlet ”Inbjudan” till en medarbetare är skickat", line, StringComparison.Ordinal);
        Assert.DoesNotContain("anna", line, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_never_arrive_is_given_up_without_holding_up_the_rest()
    {
        await _app.Post(
            new Letter("okand@savsjo.example", "Inbjudan", Secret),
            new Letter("karin@savsjo.example", "Utgånget", Secret) { UselessAfterUtc = _app.Clock.GetUtcNow().UtcDateTime },
            new Letter("anna@savsjo.example", "Kommer fram", "Text"));
        await _app.Deliver();
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.Deliver();

        Assert.Equal("Kommer fram", Assert.Single(_app.Way.Taken).Subject);
        foreach (var (to, because) in new[] { ("okand@savsjo.example", "svar 550"), ("karin@savsjo.example", "inaktuellt") })
        {
            var mail = await _app.Stored(to);
            Assert.Contains(because, mail.Fault, StringComparison.Ordinal);
            Assert.Equal((1, "", null, null), (mail.Attempts, mail.Body, mail.NextAttemptUtc, mail.SentUtc));
        }
    }

    [Fact]
    public async Task Two_nodes_on_one_database_send_each_letter_once()
    {
        await using var other = _app.Node();
        await _app.Post(Enumerable.Range(1, 40)
            .Select(number => new Letter($"mottagare{number}@savsjo.example", "Ny uppföljning", "Text")));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(turn => Task.Run(turn % 2 == 0 ? _app.Deliver : other.Deliver)));

        var recipients = _app.Way.Taken.Concat(other.Way.Taken).Select(mail => mail.To.ToString()).ToList();
        Assert.Equal(40, recipients.Count);
        Assert.Equal(40, recipients.Distinct().Count());
        Assert.Equal(40, await _app.InDatabase(db => db.OutgoingMails.CountAsync(mail => mail.SentUtc != null)));
    }

    [Fact]
    public async Task A_letter_whose_node_died_is_sent_by_another_when_its_time_is_out()
    {
        await _app.Post(new Letter("anna@savsjo.example", "Ett", "Text"));
        var now = _app.Clock.GetUtcNow().UtcDateTime;
        await _app.InDatabase(db =>
            db.OutgoingMails.ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextAttemptUtc, now.AddMinutes(5))));
        await _app.Deliver();
        Assert.Empty(_app.Way.Taken);

        _app.Clock.Advance(TimeSpan.FromMinutes(5));
        await _app.Deliver();

        Assert.Single(_app.Way.Taken);
    }

    [Fact]
    public async Task A_month_later_the_row_is_gone_and_what_waits_is_not()
    {
        await _app.Post(new Letter("anna@savsjo.example", "Ett", "Text"));
        await _app.Deliver();
        await _app.Post(new Letter("karin@savsjo.example", "Två", "Text") { UselessAfterUtc = DateTime.MaxValue });
        _app.Clock.Advance(TimeSpan.FromDays(31));
        await _app.Use<DeliverMail, bool>(async delivery =>
        {
            await delivery.RemoveOld(CancellationToken.None);
            return true;
        });

        Assert.Equal(["karin@savsjo.example"], await _app.InDatabase(db => db.OutgoingMails.Select(mail => mail.To).ToListAsync()));
    }
}
