using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Subscriptions;

/// <summary>What is published reaches everyone who asked for it, once, and nobody who has left.</summary>
public sealed class NotifyingTests(SubscriptionFixture app) : IClassFixture<SubscriptionFixture>
{
    private const string Anna = "Anna.Prenumerant@exempel.se";
    private readonly SubscriptionFixture _app = app.AsNew();
    private int _years = 2030;

    [Fact]
    public async Task Each_follow_up_gives_one_letter_with_the_answer_in_it_and_the_way_out()
    {
        await _app.Subscribe(Anna);
        var earlier = (await _app.LettersTo(Anna)).Count;
        var year = await PublishNext();

        var letter = Assert.Single((await _app.LettersTo(Anna)).Skip(earlier));
        Assert.Equal($"Ny uppföljning av medborgarlöftena: tertial 1 {year}", letter.Subject);
        foreach (var words in new[]
        {
            $"Nu går det att läsa hur det gick med medborgarlöftena under januari–april {year}. ",
            "En av åtta aktiviteter är inte redovisad.",
            $"http://localhost:5080/uppfoljning/{year}/tertial-1\r\n", "Vill du inte ha fler mejl? Avsluta här:",
        })
            Assert.Contains(words, letter.TextBody!.ReplaceLineEndings("\r\n"), StringComparison.Ordinal);
        Assert.Equal($"<http://localhost:5080{SubscriptionFixture.LinkIn(letter, "avsluta")}>", letter.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", letter.Headers["List-Unsubscribe-Post"]);
        Assert.Equal(earlier + 1, (await _app.LettersTo(Anna)).Count);
    }

    [Fact]
    public async Task Nobody_gets_a_letter_about_a_follow_up_that_is_transferred_from_a_document()
    {
        await _app.Subscribe(Anna);
        var earlier = (await _app.LettersTo(Anna)).Count;
        var content = await _app.Content(2020, 3);
        await _app.Publish(content with
        {
            Tertial = new(2018, 3),
            PeriodYears = "2018–2019",
            TransferredFrom = new("Uppföljning hösten 2018", new(2019, 1, 22)),
        });

        Assert.Equal(earlier, (await _app.LettersTo(Anna)).Count);
        var year = await PublishNext();
        Assert.Contains($"{year}", Assert.Single((await _app.LettersTo(Anna)).Skip(earlier)).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_gives_one_letter_with_its_reason_also_when_it_changes_later_follow_ups()
    {
        await _app.Subscribe(Anna);
        var earlier = (await _app.LettersTo(Anna)).Count;
        Assert.Empty(await _app.OpenCorrection(CorrectionDesk.First, "2.2"));
        await _app.Correct(CorrectionDesk.First, "2.2", Role.PoliceCoordinator, CorrectionDesk.Counting(11));
        Assert.Empty(await _app.PublishCorrection(CorrectionDesk.First));

        var letter = Assert.Single((await _app.LettersTo(Anna)).Skip(earlier));
        Assert.Equal("Rättelse: uppföljningen för tertial 1 2020", letter.Subject);
        foreach (var words in new[]
        {
            "Uppföljningen för tertial 1 2020 har rättats. Version 2 gäller nu, och den gamla går fortfarande att läsa.",
            $"Skäl: {CorrectionDesk.Reason}",
            "Rättelsen ändrar också siffror i uppföljningen för tertial 2 2020 och tertial 3 2020.",
        })
            Assert.Contains(words, letter.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_what_was_published_before_they_confirmed_or_after_they_left()
    {
        await PublishNext();
        await _app.Subscribe(Anna);
        await _app.Subscribe("bo@exempel.se");
        var earlier = (await _app.LettersTo(Anna)).Count;
        Assert.Equal(0, await _app.Notify());
        await PublishNext();
        Assert.Equal(2, await _app.Notify());
        await End("bo@exempel.se");

        Assert.Equal(earlier + 1, (await _app.LettersTo(Anna)).Count);
        Assert.DoesNotContain(await _app.LettersTo("bo@exempel.se"), letter =>
            letter.Subject!.StartsWith("Ny uppföljning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_they_have_left_the_address_is_nowhere_in_no_table_file_or_log()
    {
        // A letter sent, a letter refused, and a letter that waits while the mail server is down.
        await _app.Subscribe(Anna);
        await Visit("okand@exempel.se");
        await _app.LettersTo("okand@exempel.se");
        await PublishNext();
        await _app.Notify();
        _app.Way.IsDown = true;
        await _app.Deliver();
        _app.Way.IsDown = false;
        Assert.True(!_app.HasDatabaseFiles || _app.DatabaseFilesHold("Prenumerant"));

        await End(Anna);
        _app.Clock.Advance(Data.Subscriptions.Subscriber.ConfirmableFor);
        await _app.Clean();

        Assert.Empty(await _app.InDatabase(db => db.OutgoingMails.Select(mail => mail.Id).ToListAsync()));
        foreach (var address in new[] { Anna, Anna.ToLowerInvariant(), "okand@exempel.se" })
        {
            Assert.False(_app.HasDatabaseFiles && _app.DatabaseFilesHold(address), $"{address} is still in the database's files.");
            Assert.DoesNotContain(_app.Log, line => line.Contains(address, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains(_app.Log, line => line.Contains("till en prenumerant är skickat", StringComparison.Ordinal));
        Assert.Contains(_app.Log, line => line.Contains("till en prenumerant skickas inte", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hundreds_get_their_letter_once_from_two_nodes_and_never_stand_in_the_way_of_other_mail()
    {
        await using var other = _app.Node();
        other.Clock.SetUtcNow(_app.Clock.GetUtcNow());
        var everyone = Enumerable.Range(1, 250).Select(number => $"prenumerant{number}@exempel.se").ToList();
        await _app.SubscribeAll(everyone);
        await PublishNext();
        var most = 0;
        for (var turns = 0; turns < 20 && _app.Way.Taken.Count + other.Way.Taken.Count < everyone.Count; turns++)
        {
            await Task.WhenAll(Task.Run(_app.Notify), Task.Run(other.Notify));
            most = Math.Max(most, await _app.InDatabase(db => db.OutgoingMails.CountAsync()));
            await Task.WhenAll(Task.Run(_app.Deliver), Task.Run(other.Deliver));
        }

        Assert.Equal(everyone.Order(), _app.Way.Taken.Concat(other.Way.Taken).Select(mail => mail.To.Mailboxes.Single().Address).Order());
        // Two nodes that count at once may each fill the room that they saw.
        Assert.InRange(most, 1, 2 * NotifySubscribers.MostWaiting);
        Assert.Equal(0, await _app.Notify() + await other.Notify());
        Assert.Empty(_app.Errors.Messages.Concat(other.Errors.Messages));
    }

    [Fact]
    public async Task A_node_that_dies_between_its_letters_loses_none_and_sends_none_twice()
    {
        await _app.SubscribeAll([Anna, "bo@exempel.se"]);
        var year = await PublishNext();
        // It dies when the letters are stored: an outbox that takes nothing.
        _app.Outbox.Dies = true;
        await Assert.ThrowsAsync<DbUpdateException>(_app.Notify);
        _app.Outbox.Dies = false;

        Assert.Single(await _app.LettersTo(Anna));
        Assert.Single(await _app.LettersTo("bo@exempel.se"), letter =>
            letter.Subject!.EndsWith($"tertial 1 {year}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_mail_server_it_is_not_offered_but_can_still_be_ended()
    {
        await _app.Subscribe(Anna);
        var link = SubscriptionFixture.LinkIn((await _app.LettersTo(Anna))[^1], "avsluta");
        await using var silent = _app.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        var visitor = new Visitor(silent.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") }));

        foreach (var address in new[] { "/", "/uppfoljning", "/uppfoljning/2020/tertial-3", "/personuppgifter" })
            Assert.DoesNotContain("/prenumerera", (await visitor.Get(address)).Html, StringComparison.Ordinal);
        (await visitor.Get("/prenumerera")).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Webbplatsen kan inte skicka e-post för närvarande.");
        (await visitor.Send(new(HttpMethod.Post, "/prenumerera") { Content = new FormUrlEncodedContent([new("Email", Anna)]) }))
            .ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        (await visitor.Send(new(HttpMethod.Post, link))).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Din e-postadress är raderad.");
    }

    /// <summary>Publishes another year's first tertial, now.</summary>
    private async Task<int> PublishNext()
    {
        var year = Interlocked.Increment(ref _years);
        await _app.Publish(await _app.Content(2020, 1) with
        {
            Tertial = new Tertial(year, 1),
            Version = 1,
            Correction = null,
            PublishedAtUtc = _app.Clock.GetUtcNow().UtcDateTime,
        });
        return year;
    }

    private async Task Visit(string email)
    {
        var visitor = _app.Visitor();
        await visitor.Get("/prenumerera");
        await visitor.Submit("Anmäl mig", ("Email", email));
    }

    private async Task End(string email)
    {
        var letter = _app.Way.Taken.Last(mail => mail.To.Mailboxes.Single().Address == email);
        (await _app.Visitor().Send(new(HttpMethod.Post, SubscriptionFixture.LinkIn(letter, "avsluta"))))
            .ShouldHaveStatus(HttpStatusCode.OK);
    }
}
