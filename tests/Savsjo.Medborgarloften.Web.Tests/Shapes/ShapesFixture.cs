using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>
/// The period of <see cref="PromisesOfOtherShapes"/>, entered by an administrator, its first year reported, reviewed
/// and published, all over HTTP.
/// </summary>
public sealed class ShapesFixture : WebFixture, IAsyncLifetime
{
    private static readonly string[] OfPolice = ["1.1", "1.2", "1.3", "1.4", "1.5"];
    private static readonly string[] OfMunicipality = ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6"];

    /// <summary>The entry pages as they stood with tertial 3 filled in and not yet sent in, and the review.</summary>
    internal Page PoliceEntry { get; private set; } = null!;

    internal Page MunicipalEntry { get; private set; } = null!;

    internal Page Refused { get; private set; } = null!;

    internal Page Review { get; private set; } = null!;

    internal Page CheckList { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // The reference's open rounds come before them; nobody reports those here.
        await InDatabase(db => db.Rounds.Where(round => round.Published == null).ExecuteDeleteAsync());
        var period = await PromisesOfOtherShapes.Agreement().EnteredBy(await SignedIn(Role.Administrator));
        await period.TakeIntoUse();
        await Tertial(1, new(2022, 5, 10), 17, (12, 2), 68, 7, 3, 33, 64, "nej", 5, 91, 2, null, "Snö och kyla.");
        await Tertial(2, new(2022, 9, 10), 16, (20, 4), 90, 6, 4, null, null, null, 0, 88, 3, 12, "Sommaren gick åt till annat.");
        await Tertial(3, new(2023, 1, 10), 25, (30, 3), 60, 3, 5,
            30.5m, 66, "ja", null, 92.5m, 2, 13, "Det fanns inte folk nog om kvällarna.");
    }

    private async Task Tertial(
        int number, DateOnly day, int checks, (int All, int Evening) patrols, int hours, int burglaries, int visits,
        decimal? unsafePercent, decimal? content, string? plan, int? meetings, decimal answered, int weeks, int? walks, string reason)
    {
        Clock.SetUtcNow(new DateTimeOffset(day, new TimeOnly(8, 0), TimeSpan.Zero));
        var police = await EntryDesk.OfPolice(this);
        await police.Open();
        PoliceEntry = await police.Save(
        [
            .. OfPolice.Select(label => ((string, string?))(police.Status(label), "Ongoing")),
            (police.Figure("1.1"), $"{checks}"), (police.Figure("1.2"), $"{patrols.All}"),
            (police.Figure("1.2", "Subgroup"), $"{patrols.Evening}"),
            (police.Figure("1.3"), $"{hours}"), (police.Figure("1.4"), $"{burglaries}"), (police.Figure("1.5"), $"{visits}"),
        ]);
        Refused = await police.SubmitAll();
        foreach (var label in OfPolice)
            if (police.Page.HasButton($"Skicka in {label}"))
                await police.Submit(label, [.. police.Reasons(label, reason)]);

        var municipality = await EntryDesk.OfMunicipality(this);
        await municipality.Open();
        MunicipalEntry = await municipality.Save(
        [
            .. OfMunicipality.Where(municipality.HasPanel).Select(label => ((string, string?))(municipality.Status(label), "Ongoing")),
            (municipality.Figure("2.1", "Percentage", "Andel otrygga"), Typed(unsafePercent)),
            (municipality.Figure("2.1", "Percentage", "Andel nöjda"), Typed(content)),
            (municipality.Figure("2.2", "IsFulfilled"), plan), (municipality.Figure("2.3"), Typed(meetings)),
            (municipality.Figure("2.4", "Percentage"), Typed(answered)), (municipality.Figure("2.5"), $"{weeks}"),
            .. walks is null ? [] : new[] { (municipality.Figure("2.6"), Typed(walks)) },
        ]);
        foreach (var label in OfMunicipality)
            if (municipality.Page.HasButton($"Skicka in {label}"))
                await municipality.Submit(label, [.. municipality.Reasons(label, reason)]);
        (Review, CheckList) = await this.ReviewAndPublish();
    }

    private static string? Typed(decimal? number) => number?.ToString(SwedishText.Culture);
}
