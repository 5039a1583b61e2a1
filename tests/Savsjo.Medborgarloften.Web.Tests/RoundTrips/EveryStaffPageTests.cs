using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Security;

namespace Savsjo.Medborgarloften.Web.Tests.RoundTrips;

/// <summary>Every address that staff can read × everyone who may: with the menu and all.</summary>
public sealed class EveryStaffPageTests(CountingFixture fixture) : IClassFixture<CountingFixture>
{
    private const int Most = 12;

    /// <summary>Where there is more to read than one round or period: what a person has to sign in with, every period in work.</summary>
    private static readonly Dictionary<string, int> Otherwise = new()
    {
        ["GET /konto/sakerhet"] = 13,
        ["GET /admin/omgangar/ansvariga"] = 15,
    };

    private readonly CountingFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task No_page_asks_much_and_none_more_after_twenty_years()
    {
        var visitors = new Dictionary<string, Visitor>();
        foreach (var role in Role.All)
            visitors[role] = await _fixture.SignedIn(role);
        var before = await Read(visitors);
        await _fixture.InDatabase(TenPeriods.Write);
        var after = await Read(visitors);

        Assert.Empty(before.Where(one => one.Value.Count > Otherwise.GetValueOrDefault(one.Key.Endpoint, Most))
            .Select(one => $"{one.Key} sends {one.Value}"));
        Assert.Empty(before.Where(one => after[one.Key].Count > one.Value.Count)
            .Select(one => $"{one.Key} sent {one.Value.Count} before: {after[one.Key]}"));
    }

    private async Task<Dictionary<(string Endpoint, string Role), Sent>> Read(Dictionary<string, Visitor> visitors)
    {
        var sent = new Dictionary<(string, string), Sent>();
        foreach (var (endpoint, allowed) in EndpointAccess.Approved)
            if (endpoint.StartsWith("GET ", StringComparison.Ordinal) && !allowed.Contains(null))
                foreach (var role in allowed)
                    sent[(endpoint, role!)] = await Read(visitors[role!], EndpointAccess.Example(endpoint.Split(' ')[1]));
        return sent;
    }

    /// <summary>The second time: what all pages share is known by then.</summary>
    private async Task<Sent> Read(Visitor visitor, string address)
    {
        await visitor.Get(address);
        _fixture.Statements.Forget();
        await visitor.Get(address);
        var sent = _fixture.Statements.Of($"GET {address}");
        _fixture.Statements.Forget();
        return sent;
    }
}
