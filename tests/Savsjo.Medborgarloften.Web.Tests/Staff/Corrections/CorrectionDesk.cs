using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;
using Savsjo.Medborgarloften.Web.Tests.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;

/// <summary>A correction by the same use cases as real work, and what is published, as it is stored.</summary>
internal static class CorrectionDesk
{
    public const string Reason = "En riktad insats i mars hade inte räknats med.";

    public static Tertial First { get; } = new(2020, 1);

    public static Tertial Last { get; } = new(2020, 3);

    public static Task<IReadOnlyList<RuleViolation>> OpenCorrection(this WebFixture fixture, Tertial tertial, params string[] labels) =>
        fixture.InPublished(tertial, async (services, round) => (await services.GetRequiredService<OpenCorrection>()
            .Open(await fixture.Staff(Role.MunicipalOfficial), round, Reason, [.. labels.Select(label => Of(round, label).Id)])).Reasons());

    /// <summary>Writes a report that is open for correction, sends it in and has it approved by somebody else.</summary>
    public static async Task Correct(this WebFixture fixture, Tertial tertial, string label, string role, ReportEntry entry)
    {
        Assert.Empty(await fixture.Write(tertial, label, role, entry));
        Assert.Empty(await fixture.InCorrection(tertial, async (services, round) =>
            (await services.GetRequiredService<SubmitActivityReport>()
                .Submit(await fixture.Staff(role), round, Of(round, label))).Violations));
        Assert.Empty(await fixture.InCorrection(tertial, async (services, round) =>
            (await services.GetRequiredService<ReviewActivityReport>()
            .Approve(await fixture.Staff(Role.Reviewer), round, Of(round, label).Id, round.ReportOf(Of(round, label))!.Version))
                .Reasons()));
    }

    public static Task<IReadOnlyList<RuleViolation>> Write(
        this WebFixture fixture, Tertial tertial, string label, string role, ReportEntry entry) =>
        fixture.InCorrection(tertial, async (services, round) =>
        {
            var activity = Of(round, label);
            var values = (entry.Values ?? [])
                .Select((value, place) =>
                    value with { MeasureId = activity.Measures.OrderBy(measure => measure.Order).ElementAt(place).Id });
            return (await services.GetRequiredService<SaveActivityReport>()
                .Save(
                    await fixture.Staff(role), round, activity, round.ReportOf(activity)?.Version ?? 0,
                    entry with { Values = [.. values] })).Violations;
        });

    public static Task<IReadOnlyList<RuleViolation>> PublishCorrection(this WebFixture fixture, Tertial tertial) =>
        fixture.InCorrection(tertial, async (services, round) => (await services.GetRequiredService<PublishCorrection>()
            .Publish(await fixture.Staff(Role.MunicipalOfficial), round, PublicationDecision.ShowingAll([]))).Reasons());

    /// <summary>A count for the activity's only measure, and no text of one's own.</summary>
    public static ReportEntry Counting(int count, ActivityStatus status = ActivityStatus.Ongoing) => new(
        status, Values: [new(0, Figure.OfCount(count))]);

    public static Task<List<FollowUpReport>> Versions(this WebFixture fixture, Tertial tertial) =>
        fixture.InDatabase(db => db.FollowUpReports.AsNoTracking()
        .Include(report => report.Pdf).Include(report => report.Figures)
        .Where(report => report.Tertial == tertial).OrderBy(report => report.Version).ToListAsync());

    public static Task<ActivityReport?> Stored(this WebFixture fixture, Tertial tertial, string label) => fixture.InDatabase(async db =>
        await db.FindPublishedRound(tertial) is { } round ? round.ReportOf(Of(round, label)) : null);

    public static Task<int> Id(this WebFixture fixture, string label) => fixture.InDatabase(async db =>
        Of((await db.FindPublishedRound(First))!, label).Id);

    public static Task<IReadOnlyList<RuleViolation>> InPublished(
        this WebFixture fixture, Tertial tertial, Func<IServiceProvider, RoundInWork, Task<IReadOnlyList<RuleViolation>>> step) =>
        fixture.In(db => db.FindPublishedRound(tertial), step);

    public static Task<IReadOnlyList<RuleViolation>> InCorrection(
        this WebFixture fixture, Tertial tertial, Func<IServiceProvider, RoundInWork, Task<IReadOnlyList<RuleViolation>>> step) =>
        fixture.In(db => db.FindRound(tertial, fixture.Clock.TodayInSweden()), step);

    private static async Task<IReadOnlyList<RuleViolation>> In(
        this WebFixture fixture, Func<AppDbContext, Task<RoundInWork?>> find,
        Func<IServiceProvider, RoundInWork, Task<IReadOnlyList<RuleViolation>>> step)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        var round = await find(scope.ServiceProvider.GetRequiredService<AppDbContext>())
            ?? throw new InvalidOperationException("There is no such round.");
        return await step(scope.ServiceProvider, round);
    }

    private static Activity Of(RoundInWork round, string label) => round.Activities.Single(activity => activity.Label == label);
}
