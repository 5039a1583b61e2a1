using System.Globalization;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.RoundTrips;

/// <summary>How often staff pages ask the database: each question is a journey where it is a server.</summary>
public sealed class RoundTripTests(CountingFixture fixture) : IClassFixture<CountingFixture>
{
    private readonly CountingFixture _fixture = fixture.AsNew();

    /// <summary>The page, who asks for it, and how many statements it may send.</summary>
    public static TheoryData<string, string, int> Pages => new()
    {
        { "/inmatning", Role.PoliceCoordinator, 8 },
        { "/inmatning", Role.MunicipalOfficial, 8 },
        { "/granskning", Role.Reviewer, 10 },
        { "/granskning", Role.MunicipalOfficial, 10 },
        { "/publicering", Role.MunicipalOfficial, 12 },
        { "/admin", Role.Administrator, 12 },
        { "/konto/sakerhet", Role.PoliceCoordinator, 13 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_little(string address, string role, int most)
    {
        await SomethingIsReported();

        var sent = await Read(await _fixture.SignedIn(role), address);

        Assert.True(sent.Count <= most, $"{address} sends more than {most}: {sent}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_no_more_after_twenty_years(string address, string role, int most)
    {
        await SomethingIsReported();
        var visitor = await _fixture.SignedIn(role);
        var before = await Read(visitor, address);
        await _fixture.InDatabase(TenPeriods.Write);

        var after = await Read(visitor, address);

        Assert.True(after.Count == before.Count, $"{address} ({most}) sent {before.Count} before:\n{after}");
        Assert.True(after.Rows == before.Rows, $"{address} read {before.Rows} rows before:\n{after}");
    }

    [Fact]
    public async Task A_tertial_is_saved_in_one_transaction()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Save(desk, "Första gången.");
        var first = Sent("POST", "/inmatning");

        await Save(desk, "Andra gången.");
        var second = Sent("POST", "/inmatning");

        Assert.True(first is { Count: <= 12, Transactions: 1 }, $"The first save sends too much: {first}");
        Assert.True(second is { Count: <= 12, Transactions: 1 }, $"The second save sends too much: {second}");
    }

    [Fact]
    public async Task The_page_after_sign_in_asks_little()
    {
        await _fixture.SignedIn(Role.PoliceCoordinator);
        _fixture.Statements.Forget();
        await _fixture.SignedIn(Role.PoliceCoordinator);
        var signIn = Sent("POST", "/konto/logga-in");
        var page = Sent("GET", "/inmatning");

        Assert.True(page.Count <= 8, $"The page after sign-in sends too much: {page}");
        Assert.True(signIn.Count + page.Count <= 30, $"Sign-in sends too much: {signIn}");
    }

    private async Task SomethingIsReported()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Save(desk, "Vi var ute.");
    }

    /// <summary>Every report that the page shows, and all of the figures of one.</summary>
    private async Task Save(EntryDesk desk, string text)
    {
        await desk.Open();
        var texts = desk.Page.Document.QuerySelectorAll("textarea").Select(field => field.GetAttribute("name") ?? "")
            .Where(name => name.StartsWith("Reports[", StringComparison.Ordinal) && name.EndsWith("].Text", StringComparison.Ordinal));
        _fixture.Statements.Forget();
        var page = await desk.Save([
            .. texts.Select(name => (name, (string?)text)),
            (desk.Figure("2.1", "Count", "Innehav"), text.Length.ToString(CultureInfo.InvariantCulture)),
            (desk.Figure("2.1", "Count", "Eget bruk"), "3"), (desk.Figure("2.2"), "4")]);
        page.ShouldSay("Sparat");
    }

    /// <summary>The second time: what all pages share is known by then.</summary>
    private async Task<Sent> Read(Visitor visitor, string address)
    {
        await visitor.Get(address);
        _fixture.Statements.Forget();
        await visitor.Get(address);
        var sent = Sent("GET", address);
        _fixture.Statements.Forget();
        return sent;
    }

    private Sent Sent(string method, string path) => _fixture.Statements.Of($"{method} {path}");
}
