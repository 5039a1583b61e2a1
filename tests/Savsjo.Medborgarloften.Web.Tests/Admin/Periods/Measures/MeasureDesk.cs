using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;

/// <summary>The administrator at the measures of one of the reference's activities.</summary>
internal sealed class MeasureDesk
{
    private readonly WebFixture _app;
    private readonly int _periodId;
    private readonly int _activityId;

    private MeasureDesk(WebFixture app, Visitor visitor, int periodId, int activityId)
    {
        (_app, Visitor, _periodId, _activityId) = (app, visitor, periodId, activityId);
        Address = $"/admin/loftesperioder/{periodId}/aktiviteter/{activityId}/matt";
    }

    public Visitor Visitor { get; }

    public string Address { get; }

    public Page Page => Visitor.Page;

    /// <param name="label">"1.1".</param>
    public static async Task<MeasureDesk> At(WebFixture app, string label)
    {
        var (promise, number) = (label[0] - '0', label[2] - '0');
        var ids = await app.InDatabase(db => db.Activities.Where(one => one.Promise!.Number == promise && one.Number == number)
            .Select(one => new { one.Id, one.Promise!.PromisePeriodId }).FirstAsync());
        return new(app, await app.SignedIn(Role.Administrator), ids.PromisePeriodId, ids.Id);
    }

    /// <summary>Another administrator at the same activity.</summary>
    public async Task<MeasureDesk> Another() => new(_app, await _app.SignedIn(Role.Administrator), _periodId, _activityId);

    /// <summary>Opens an empty form, fills it in and sends it.</summary>
    public async Task<Page> Add(params (string Field, string? Value)[] fields)
    {
        await Visitor.Get($"{Address}/nytt");
        return await Visitor.Submit("Lägg till måttet", fields);
    }

    /// <summary>Opens a measure's form, changes it and sends it.</summary>
    public async Task<Page> Change(string measure, params (string Field, string? Value)[] fields)
    {
        await Open(measure);
        return await Visitor.Submit("Spara måttet", fields);
    }

    public async Task<Page> Open(string measure) => await Visitor.Get($"{Address}/{(await Stored(measure)).Id}");

    /// <summary>Asks for a removal, also where the page offers none.</summary>
    public async Task<Page> Remove(string measure)
    {
        await Open(measure);
        return await Visitor.Send(new HttpRequestMessage(HttpMethod.Post, $"{Page.Address}/ta-bort")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", Page.Value("__RequestVerificationToken"))]),
        });
    }

    public async Task<Measure> Stored(string name) => (await Stored()).Single(measure => measure.Name == name);

    /// <summary>In order.</summary>
    public async Task<IReadOnlyList<Measure>> Stored() =>
        await _app.InDatabase(db => db.Set<Measure>().AsNoTracking().Include(measure => measure.Offence)
        .Where(measure => measure.ActivityId == _activityId).OrderBy(measure => measure.Order).ToListAsync());

    public Task<PromisePeriod> Period() => _app.InDatabase(
        db => db.PromisePeriods.AsNoTracking().Include(period => period.Rounds).SingleAsync(period => period.Id == _periodId));
}
