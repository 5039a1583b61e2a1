using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Security;

namespace Savsjo.Medborgarloften.Web.Tests.Saving;

/// <summary>
/// Every form that staff can reach × what can happen to a save on its way: with the answer lost, with a deadlock, with a connection that
/// is gone, the person and the database are left as if nothing had happened.
/// </summary>
public sealed class RepeatedSavesTests(UncertainFixture fixture, ITestOutputHelper output) : IClassFixture<UncertainFixture>
{
    /// <summary>More than any form makes.</summary>
    private const int MostSaves = 12;

    /// <summary>Of the forms that save something when they are sent as they stand; with many seeds, all of them.</summary>
    private const int Few = 5;

    [Fact]
    public async Task A_save_that_is_tried_again_is_made_once_and_answered_as_the_first()
    {
        var deeds = await All(fixture.AsNew());
        var random = new Random(18);
        var (faults, saving, tried) = (new List<string>(), 0, 0);
        foreach (var deed in random.GetItems(deeds.ToArray(), deeds.Count * 3).Concat(deeds).Distinct())
        {
            if (saving == Few && !Seeds.AreMany)
                break;
            var (expected, saves) = await Do(deed, null, 0);
            saving += saves > 0 ? 1 : 0;
            foreach (var (kind, save) in FaultsOf(saves, random))
            {
                tried++;
                var (left, _) = await Do(deed, kind, save);
                if (left != expected)
                    faults.Add($"{deed}, {kind} {save} of {saves}:\n{Difference(expected, left)}");
            }
        }

        output.WriteLine($"{deeds.Count} forms, {saving} of them saved something, {tried} faults");
        Assert.True(faults.Count == 0, $"{faults.Count} of {tried}, {saving} forms of {deeds.Count}:\n{string.Join("\n", faults)}");
        Assert.InRange(saving, Few, deeds.Count);
    }

    /// <summary>Each way to fail, of every save, or of one that is drawn.</summary>
    private static IEnumerable<(Uncertainty Kind, int Save)> FaultsOf(int saves, Random random) => saves == 0 ? [] :
        from kind in Enum.GetValues<Uncertainty>()
        from save in Seeds.AreMany ? Enumerable.Range(1, Math.Min(saves, MostSaves)) : [random.Next(saves) + 1]
        select (kind, save);

    private async Task<(string Left, int Saves)> Do(Deed deed, Uncertainty? kind, int save)
    {
        var app = fixture.AsNew();
        var visitor = await app.SignedIn(deed.Role);
        await visitor.Get(deed.Page);
        if (kind is { } fault)
            app.Faults.Fail(fault, save);
        else
            app.Faults.Mend();
        var answer = await deed.Do(visitor);
        var saves = app.Faults.Saves;
        app.Faults.Mend();
        return (await app.InDatabase(db => Trace.Of(db, answer)), saves);
    }

    /// <summary>By the pages that the endpoint list names.</summary>
    private static async Task<List<Deed>> All(UncertainFixture app)
    {
        var found = new List<Deed>();
        foreach (var role in Role.All)
        {
            var visitor = await app.SignedIn(role);
            foreach (var address in Addresses(role))
                found.AddRange(Deed.On(await visitor.Get(address), address, role));
        }

        return [.. found.DistinctBy(deed => (deed.Action, deed.Button)).OrderBy(deed => deed.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Addresses(string role) => EndpointAccess.Approved
        .Where(one => one.Key.StartsWith("GET ", StringComparison.Ordinal) && !one.Value.Contains(null) && one.Value.Contains(role))
        .Select(one => EndpointAccess.Example(one.Key.Split(' ')[1]));

    private static string Difference(string expected, string left)
    {
        var (before, after) = (expected.Split('\n'), left.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => $"  - {line}").Concat(
            after.Except(before).Select(line => $"  + {line}")));
    }
}
