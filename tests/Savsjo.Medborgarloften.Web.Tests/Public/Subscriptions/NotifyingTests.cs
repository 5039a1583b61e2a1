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
public sealed class NotifyingTests(SubscriptionFixture app) : IClassFixture<SubscriptionFixture>, IAsyncLifetime
{
    private const string Anna = "Anna.Prenumerant@exempel.se";
    private static int _years = 2030;

    public async ValueTask InitializeAsync() => await app.StartOver();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Each_follow_up_gives_one_letter_with_the_answer_in_it_and_the_way_out()
    {
        await app.Subscribe(Anna);
        var earlier = (await app.LettersTo(Anna)).Count;
        var year = await PublishNext();

        var letter = Assert.Single((await app.LettersTo(Anna)).Skip(earlier));
        Assert.Equal($"Ny uppföljning av medborgarlöftena: tertial 1 {year}", letter.Subject);
        foreach (var words in new[]
        {
            $"Nu går det att läsa hur det gick med medborgarlöftena under januari–april {year}. ", "aktiviteter saknar uppgift.",
            $"http://localhost:5080/uppfoljning/{year}/tertial-1\r\n", "Vill du inte ha fler brev? Avsluta här:",
        })
            Assert.Contains(words, letter.TextBody!.ReplaceLineEndings("\r\n"), StringComparison.Ordinal);
        Assert.Equal($"<http://localhost:5080{SubscriptionFixture.LinkIn(letter, "avsluta")}>", letter.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", letter.Headers["List-Unsubscribe-Post"]);
        Assert.Equal(earlier + 1, (await app.LettersTo(Anna)).Count);
    }

    [Fact]
    public async Task A_correction_gives_one_letter_with_its_reason_also_when_it_changes_later_follow_ups()
    {
        await app.Subscribe(Anna);
        var earlier = (await app.LettersTo(Anna)).Count;
        Assert.Empty(await app.OpenCorrection(CorrectionDesk.First, "2.2"));
        await app.Correct(CorrectionDesk.First, "2.2", Role.PoliceCoordinator, CorrectionDesk.Counting(11));
        Assert.Empty(await app.PublishCorrection(CorrectionDesk.First));

        var letter = Assert.Single((await app.LettersTo(Anna)).Skip(earlier));
        Assert.Equal("Rättelse: uppföljningen för tertial 1 2020", letter.Subject);
        foreach (var words in new[]
        {
            "Uppföljningen för tertial 1 2020 har rättats. Version 2 gäller nu, och den gamla går fortfarande att läsa.", $"Skäl: {CorrectionDesk.Reason}",
            "Rättelsen ändrar också siffror i uppföljningen för tertial 2 2020 och tertial 3 2020.",
        })
            Assert.Contains(words, letter.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_what_was_published_before_they_confirmed_or_after_they_left()
    {
        await PublishNext();
        await app.Subscribe(Anna);
        await app.Subscribe("bo@exempel.se");
        var earlier = (await app.LettersTo(Anna)).Count;
        Assert.Equal(0, await app.Notify());
        await PublishNext();
        Assert.Equal(2, await app.Notify());
        await End("bo@exempel.se");

        Assert.Equal(earlier + 1, (await app.LettersTo(Anna)).Count);
        Assert.DoesNotContain(await app.LettersTo("bo@exempel.se"), letter => letter.Subject!.StartsWith("Ny uppföljning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_they_have_left_the_address_is_nowhere_in_no_table_file_or_log()
    {
        // A letter sent, a letter refused, and a letter that waits while the mail server is down.
        await app.Subscribe(Anna);
        await Visit("okand@exempel.se");
        await app.LettersTo("okand@exempel.se");
        await PublishNext();
        await app.Notify();
        app.Way.IsDown = true;
        await app.Deliver();
        app.Way.IsDown = false;
        Assert.True(app.DatabaseFilesHold("Prenumerant"));

        await End(Anna);
        app.Clock.Advance(Data.Subscriptions.Subscriber.ConfirmableFor);
        await app.Clean();

        Assert.Empty(await app.InDatabase(db => db.OutgoingMails.Select(mail => mail.Id).ToListAsync()));
        foreach (var address in new[] { Anna, Anna.ToLowerInvariant(), "okand@exempel.se" })
        {
            Assert.False(app.DatabaseFilesHold(address), $"{address} is still in the database's files.");
            Assert.DoesNotContain(app.Log, line => line.Contains(address, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains(app.Log, line => line.Contains("till en prenumerant är skickat", StringComparison.Ordinal));
        Assert.Contains(app.Log, line => line.Contains("till en prenumerant skickas inte", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hundreds_get_their_letter_once_from_two_nodes_and_never_stand_in_the_way_of_other_mail()
    {
        await using var other = app.Node();
        other.Clock.SetUtcNow(app.Clock.GetUtcNow());
        var everyone = Enumerable.Range(1, 250).Select(number => $"prenumerant{number}@exempel.se").ToList();
        await app.SubscribeAll(everyone);
        await PublishNext();
        var most = 0;
        for (var turns = 0; turns < 20 && app.Way.Taken.Count + other.Way.Taken.Count < everyone.Count; turns++)
        {
            await Task.WhenAll(Task.Run(app.Notify), Task.Run(other.Notify));
            most = Math.Max(most, await app.InDatabase(db => db.OutgoingMails.CountAsync()));
            await Task.WhenAll(Task.Run(app.Deliver), Task.Run(other.Deliver));
        }

        Assert.Equal(everyone.Order(), app.Way.Taken.Concat(other.Way.Taken).Select(mail => mail.To.Mailboxes.Single().Address).Order());
        // Two nodes that count at once may each fill the room that they saw.
        Assert.InRange(most, 1, 2 * NotifySubscribers.MostWaiting);
        Assert.Equal(0, await app.Notify() + await other.Notify());
        Assert.Empty(app.Errors.Messages.Concat(other.Errors.Messages));
    }

    [Fact]
    public async Task A_node_that_dies_between_its_letters_loses_none_and_sends_none_twice()
    {
        await app.SubscribeAll([Anna, "bo@exempel.se"]);
        var year = await PublishNext();
        // It dies when the letters are stored: an outbox that takes nothing.
        await app.InDatabase(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER dies BEFORE INSERT ON OutgoingMails BEGIN SELECT RAISE(ABORT, 'died'); END"));
        await Assert.ThrowsAsync<DbUpdateException>(app.Notify);
        await app.InDatabase(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER dies"));

        Assert.Single(await app.LettersTo(Anna));
        Assert.Single(await app.LettersTo("bo@exempel.se"), letter => letter.Subject!.EndsWith($"tertial 1 {year}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_mail_server_it_is_not_offered_but_can_still_be_ended()
    {
        await app.Subscribe(Anna);
        var link = SubscriptionFixture.LinkIn((await app.LettersTo(Anna))[^1], "avsluta");
        await using var silent = app.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        var visitor = new Visitor(silent.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") }));

        foreach (var address in new[] { "/", "/uppfoljning", "/uppfoljning/2020/tertial-3", "/personuppgifter" })
            Assert.DoesNotContain("/prenumerera", (await visitor.Get(address)).Html, StringComparison.Ordinal);
        (await visitor.Get("/prenumerera")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Webbplatsen kan inte skicka e-post för närvarande.");
        (await visitor.Send(new(HttpMethod.Post, "/prenumerera") { Content = new FormUrlEncodedContent([new("Email", Anna)]) })).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        (await visitor.Send(new(HttpMethod.Post, link))).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Din e-postadress är raderad.");
    }

    /// <summary>Publishes another year's first tertial, now.</summary>
    private async Task<int> PublishNext()
    {
        var year = Interlocked.Increment(ref _years);
        await app.Publish(await app.Content(2020, 1) with { Tertial = new Tertial(year, 1), Version = 1, Correction = null, PublishedAtUtc = app.Clock.GetUtcNow().UtcDateTime });
        return year;
    }

    private async Task Visit(string email)
    {
        var visitor = app.Visitor();
        await visitor.Get("/prenumerera");
        await visitor.Submit("Skicka mig ett brev", ("Email", email));
    }

    private async Task End(string email)
    {
        var letter = app.Way.Taken.Last(mail => mail.To.Mailboxes.Single().Address == email);
        (await app.Visitor().Send(new(HttpMethod.Post, SubscriptionFixture.LinkIn(letter, "avsluta")))).ShouldHaveStatus(HttpStatusCode.OK);
    }
}
