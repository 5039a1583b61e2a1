using System.Net;
using System.Text;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Deadlines;

/// <summary>The rounds' days in one's own calendar: a secret address that can be renewed, read without signing in (RFC 5545).</summary>
public sealed class CalendarTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_calendar_reads_the_days_without_signing_in()
    {
        var (_, address) = await WithAddress(Role.PoliceCoordinator);

        var answer = await Ask(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var events = Events(await Lines(answer));
        Assert.Equal(
            ["20210401 Tertial 1 2021: rapporteringen öppnar", "20210515 Tertial 1 2021: sista dagen att rapportera",
                "20210801 Tertial 2 2021: rapporteringen öppnar", "20210915 Tertial 2 2021: sista dagen att rapportera",
                "20211201 Tertial 3 2021: rapporteringen öppnar", "20220115 Tertial 3 2021: sista dagen att rapportera"],
            events.Select(one => $"{one["DTSTART;VALUE=DATE"]} {one["SUMMARY"]}"));
        Assert.Equal("20210516", events[1]["DTEND;VALUE=DATE"]);
        Assert.Equal("Skicka in det som återstår i dag.\\nhttp://localhost:5080/inmatning", events[1]["DESCRIPTION"]);
        Assert.Equal(events.Count, events.Select(one => one["UID"]).Distinct().Count());
    }

    [Theory]
    [InlineData(Role.Reviewer, "Sedan ska allt vara granskat innan uppföljningen publiceras.", "/granskning", 3)]
    [InlineData(Role.MunicipalOfficial, "Skicka in det som återstår i dag. Sedan ska allt granskas och publiceras.", "/inmatning", 6)]
    [InlineData(Role.Administrator, "Sedan ska allt granskas och publiceras.", "/granskning", 4)]
    public async Task Each_role_reads_what_it_is_to_do(string role, string what, string where, int count)
    {
        var (_, address) = await WithAddress(role);

        var events = Events(await Lines(await Ask(address)));

        Assert.Equal(count, events.Count);
        Assert.Contains(events, one => one["DESCRIPTION"] == $"{what}\\nhttp://localhost:5080{where}");
        Assert.Equal(
            role == Role.Administrator, events[^1] is var last && last["SUMMARY"] == "Löftesperioden 2020–2021 slutar"
                && last["DTSTART;VALUE=DATE"] == "20211231");
    }

    [Fact]
    public async Task The_file_keeps_to_the_standard()
    {
        var (_, address) = await WithAddress(Role.MunicipalOfficial);

        var file = await (await Ask(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(file.Split("\r\n"), line => line.StartsWith(' '));
        var lines = Unfolded(file);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
        foreach (var once in new[] { "PRODID:", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Medborgarlöften i Sävsjö" })
            Assert.Single(lines, line => line.StartsWith(once, StringComparison.Ordinal));
        string[] needed = ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "SEQUENCE"];
        Assert.All(Events(lines), one => Assert.Empty(needed.Except(one.Keys)));
    }

    [Fact]
    public async Task A_day_that_is_moved_is_the_same_event_on_another_day()
    {
        var (_, address) = await WithAddress(Role.PoliceCoordinator);
        var before = Events(await Lines(await Ask(address)))[1];

        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get("/admin/omgangar");
        await administrator.Submit("Spara dagarna", ("Rounds[0].Deadline", "2021-05-20"));
        var after = Events(await Lines(await Ask(address)))[1];

        Assert.Equal((before["UID"], "20210520"), (after["UID"], after["DTSTART;VALUE=DATE"]));
        Assert.True(int.Parse(after["SEQUENCE"], null) > int.Parse(before["SEQUENCE"], null));
    }

    [Fact]
    public async Task A_new_address_takes_the_place_of_the_old_one_and_is_shown_once()
    {
        var (police, first) = await WithAddress(Role.PoliceCoordinator);
        (await police.Get("/konto/sakerhet")).ShouldSay("Du har en adress sedan den 10 maj 2021.").ShouldNotSay("Din adress");

        var page = await police.Submit("Skapa en ny adress");

        var second = page.Document.GetElementById("kalenderadress")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask(second)).StatusCode);
        Assert.DoesNotContain(second.Split('/')[^1][..64], await Stored(), StringComparison.Ordinal);

        await police.Get("/konto/sakerhet");
        (await police.Submit("Sluta prenumerera")).ShouldSay("Adressen till din kalender gäller inte längre.").ShouldSay("Skapa en adress");
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(second)).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_left_has_no_calendar()
    {
        var (_, address) = await WithAddress(Role.PoliceCoordinator);
        await _fixture.InDatabase(async db =>
        {
            db.Users.Single(user => user.DisplayName == "Karin Berg").DeactivatedAtUtc = _fixture.Clock.GetUtcNow().UtcDateTime;
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await Ask(address)).StatusCode);
    }

    private async Task<(Visitor Visitor, string Address)> WithAddress(string role)
    {
        var visitor = await _fixture.SignedIn(role);
        await visitor.Get("/konto/sakerhet");
        var page = await visitor.Submit("Skapa en adress");
        page.ShouldSay("Kopiera den nu. Den visas inte igen.");
        return (visitor, page.Document.GetElementById("kalenderadress")!.GetAttribute("value")!);
    }

    private Task<HttpResponseMessage> Ask(string address) =>
        _fixture.Visitor().Client.GetAsync(new Uri(address).PathAndQuery, TestContext.Current.CancellationToken);

    private Task<string> Stored() => _fixture.InDatabase(db => Task.FromResult(string.Join(' ', db.CalendarAddresses
        .Select(one => one.CodeHash).AsEnumerable().Concat(db.AuditEntries.Select(entry => entry.Subject + entry.After)))));

    private static async Task<IReadOnlyList<string>> Lines(HttpResponseMessage answer) =>
        Unfolded(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private static string[] Unfolded(string file) =>
        file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static List<Dictionary<string, string>> Events(IReadOnlyList<string> lines)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in lines)
            if (line == "BEGIN:VEVENT")
                events.Add([]);
            else if (events.Count > 0 && line.Split(':', 2) is [var name, var value] && name != "END")
                events[^1][name] = value;
        return events;
    }
}
