using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>En löftesperiod: how it is followed up, its promises and activities, and what a draft lacks.</summary>
/// <param name="Tertials">"Tertial 3 2021: 1 oktober–31 december 2021, 92 dagar".</param>
/// <param name="Shared">What is to be known of tertials that two periods share.</param>
/// <param name="Missing">What stands between a draft and its use.</param>
/// <param name="Remarks">What is worth a look, but stops nothing.</param>
public sealed record PeriodPage(
    int Id, string Title, string Days, PeriodState State, IReadOnlyList<string> Tertials, IReadOnlyList<string> Shared,
    IReadOnlyList<PeriodPromise> Promises, ActivityList Common, IReadOnlyList<MissingPart> Missing, IReadOnlyList<string> Remarks)
{
    /// <summary>The order of the promises on this page.</summary>
    public string SeenPromises => MoveForm.SeenOf(Promises.Select(promise => promise.Id));

    public bool IsDraft => State == PeriodState.Draft;

    /// <summary>Whether it can be a draft again.</summary>
    public bool MayBeTakenBack { get; private init; }

    /// <summary>The follow-ups that are transferred from documents and not published yet, a sentence each.</summary>
    public IReadOnlyList<string> Transfers { get; private init; } = [];

    /// <summary>Whether there is any follow-up that is not published, and so could be transferred from a document.</summary>
    public bool MayTransfer { get; private init; }

    /// <summary>That it was prolonged or ended early, and why.</summary>
    public string? HistoryOfDays { get; private init; }

    public string Address => AddressOf(Id);

    public static string AddressOf(int periodId) => $"{Rooms.Periods}/{periodId}";

    /// <summary>Null when there is no such period.</summary>
    public static async Task<PeriodPage?> Load(AppDbContext db, int periodId, DateOnly today, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { } work ? await Of(db, work, today, cancellation) : null;

    public static async Task<PeriodPage> Of(AppDbContext db, PeriodInWork work, DateOnly today, CancellationToken cancellation)
    {
        var period = work.Period;
        var others = await db.OtherPeriodsThan(period.Id, cancellation);
        var plan = others.PlanFor(period);
        var inOrder = period.Promises.OrderBy(promise => promise.Number).ToList();
        return new(
            period.Id, period.Title, period.Days.Wording, period.State, [.. plan.Rounds.Select(one => one.Wording)],
            [.. SharedSentences(period, plan)],
            [.. inOrder.Select((promise, place) => new PeriodPromise(
                promise.Id, promise.Number, promise.Text, promise.FollowUpHeading, period.RefuseChange(promise)?.Message,
                place > 0, place < inOrder.Count - 1, ActivityList.Of(work, promise)))],
            ActivityList.Of(work, promise: null),
            period.IsDraft ? [.. period.Missing(plan, others.LatestPublished).Select(lack => MissingPart.Of(period.Id, lack))] : [],
            period.IsDraft ? [.. HistoryRemark(plan, others), .. RemarksOn(period)] : [])
        {
            MayBeTakenBack = period.RefuseTakeBack(others.Periods) is null,
            HistoryOfDays = period.HistoryOfDays(today),
            Transfers = [.. TransferSentences(period)],
            MayTransfer = !period.IsDraft && !period.IsFinished,
        };
    }

    private static IEnumerable<string> TransferSentences(PromisePeriod period)
    {
        foreach (var round in period.Rounds.Where(round => round is { IsTransferred: true, IsPublished: false })
            .OrderBy(round => round.Tertial))
            yield return round.Source is { } source
                ? $"{SwedishText.Capitalised(round.Name)}: {source.Title}, publicerat {SwedishText.Date(source.PublishedOn)}."
                : $"{SwedishText.Capitalised(round.Name)}: dokumentet är inte angivet än.";
    }

    /// <summary>"Tertial 1 2022 har en egen omgång, fast …": see <see cref="PromisePeriod.DoubledRounds"/>.</summary>
    private static string DoubledSentence(IReadOnlyList<Round> doubled)
    {
        var names = SwedishText.Capitalised(SwedishText.List([.. doubled.Select(round => round.Name)]));
        var (have, they) = doubled.Count == 1 ? ("har en egen omgång, fast det", "den") : ("har egna omgångar, fast de", "de");
        return $"{names} {have} följs upp tillsammans med andra tertial. "
            + $"Spara valet av vad som följs upp tillsammans på nytt, så försvinner {they}.";
    }

    private static IEnumerable<string> SharedSentences(PromisePeriod period, FollowUpPlan plan)
    {
        if (period.DoubledRounds is { Count: > 0 } doubled)
            yield return DoubledSentence(doubled);
        var will = period.IsDraft ? "kommer att följas upp" : "följs upp";
        if (plan.NotFollowedUp is [var from, .., var to])
            yield return $"Uppföljningarna börjar senare än överenskommelsen: {from.Name} till {to.Name} följs inte upp.";
        else if (plan.NotFollowedUp is [var only])
            yield return $"Uppföljningarna börjar senare än överenskommelsen: {only.Name} följs inte upp.";
        foreach (var shared in plan.LeftToOthers)
            yield return $"{SwedishText.Capitalised(shared.Tertial.Name)} {will} i {shared.With.Title}. Den här periodens "
                + "dagar i det räknas i stället till närmaste tertial ovan.";
        foreach (var shared in plan.Rounds.Select(one => one.Shared).OfType<SharedTertial>())
            yield return $"{SwedishText.Capitalised(shared.Tertial.Name)} {will} här, fast {shared.With.Title} har "
                + "dagar i det. De dagarna räknas där till närmaste tertial.";
        foreach (var round in period.Rounds.Where(round =>
            round is { IsPublished: false, IsTransferred: false } && round.Deadline < period.DaysOf(round.Tertial)?.Last))
            yield return $"Sista dag att rapportera {round.Name} är {SwedishText.Date(round.Deadline)}, före den sista "
                + "dag som följs upp. Flytta den under Omgångar.";
    }

    private static IEnumerable<string> HistoryRemark(FollowUpPlan plan, OtherPeriods others)
    {
        if (plan.Rounds is [.., var last] && last.Covers.Last < others.LatestPublished)
            yield return $"Uppföljningen av {others.LatestPublished.Value.Name} är redan publicerad. Den här periodens uppföljningar "
                + "överförs därför från dokument: de ordnas efter sina tertial, och ingen påminns om dem.";
    }

    private static IEnumerable<string> RemarksOn(PromisePeriod period)
    {
        var activities = period.AllActivities.ToList();
        var unreported = activities.Where(
            activity => activity is { ReportedBy: null, Responsible.Count: > 0 }
                && activity.Responsible.All(party => party.Organisation is null)).ToList();
        if (unreported.Count > 0)
            yield return $"{SwedishText.List([.. unreported.Select(activity => activity.Label)])} görs av andra, som inte redovisar "
                + "här. Kommunen redovisar dem, om inget annat är valt på aktivitetens sida.";
        var unmeasured = activities.Count(activity => activity.Measures.Count == 0);
        if (unmeasured > 0)
            yield return unmeasured == 1
                ? "En aktivitet har inget mått. Den rapporteras med läge och text."
                : $"{SwedishText.Capitalised(SwedishText.InWords(unmeasured))} aktiviteter har inget mått. De rapporteras med "
                    + "läge och text.";
    }
}

/// <summary>Något som saknas, and the page where it is mended.</summary>
/// <param name="Address">Null when it is this page.</param>
public sealed record MissingPart(string Message, string? Address)
{
    public static MissingPart Of(int periodId, Lack lack) => new(lack.Message,
        lack.Activity is { } activity ? $"{PeriodPage.AddressOf(periodId)}/aktiviteter/{activity.Id}"
        : lack.Promise is { } promise ? $"{PeriodPage.AddressOf(periodId)}/aktiviteter/ny?lofte={promise.Id}"
        : null);
}

/// <summary>Ett löfte på periodens sida.</summary>
/// <param name="Lock">Why it cannot be changed; null when it can.</param>
public sealed record PeriodPromise(
    int Id, int Number, string Text, string FollowUpHeading, string? Lock, bool MayMoveUp, bool MayMoveDown, ActivityList Activities);

/// <summary>Aktiviteter i ordning: a promise's, or those of the period as a whole.</summary>
/// <param name="PromiseId">Null for those of the period as a whole.</param>
/// <param name="Name">"löfte 2", "hela perioden".</param>
/// <param name="MayBeOrdered">False once their numbers stand in a report.</param>
public sealed record ActivityList(int PeriodId, int? PromiseId, string Name, IReadOnlyList<PeriodActivityRow> Rows, bool MayBeOrdered)
{
    /// <summary>Whether there is a follow-up to come that could tell of more.</summary>
    public bool MayGrow { get; private init; }

    public string Address => $"{PeriodPage.AddressOf(PeriodId)}/aktiviteter";

    /// <summary>The order of the activities on this page.</summary>
    public string Seen => MoveForm.SeenOf(Rows.Select(row => row.Id));

    /// <summary>"?lofte=3", for the pages that add to the list.</summary>
    public string Query => PromiseId is { } id ? $"?lofte={id}" : "";

    public static ActivityList Of(PeriodInWork work, Promise? promise)
    {
        var activities = (promise?.Activities ?? work.Period.CommonActivities).OrderBy(activity => activity.Number).ToList();
        return new(
            work.Period.Id, promise?.Id, promise is null ? "hela perioden" : $"löfte {promise.Number}",
            [.. activities.Select(activity => PeriodActivityRow.Of(work.Period, activity))],
            activities.Count > 1 && activities.TrueForAll(activity => work.Period.RefuseChange(activity) is null))
        { MayGrow = work.Period.RefuseAdding is null };
    }
}

/// <summary>En aktivitets rad.</summary>
/// <param name="Parties">Null when it lacks one.</param>
/// <param name="Tertials">"tertial 2 2022 till tertial 3 2023", for one that does not apply all the period; null otherwise.</param>
/// <param name="History">"Ersätter 2.4.", "Ersatt av 2.6."; null when neither.</param>
public sealed record PeriodActivityRow(
    int Id, string Label, string Name, string? Parties, string? Tertials, string Measures, string? History)
{
    public static PeriodActivityRow Of(PromisePeriod period, Activity activity) => new(
        activity.Id, activity.Label, activity.Name, activity.Responsible.Count == 0 ? null : activity.ResponsibleNames,
        activity.FirstTertial == period.FirstTertial && activity.LastTertial == period.LastTertial ? null
            : activity.FirstTertial == activity.LastTertial
                ? $"bara {activity.FirstTertial.Name}"
                : $"{activity.FirstTertial.Name} till {activity.LastTertial.Name}",
        activity.Measures.Count switch { 0 => "inget mått", 1 => "ett mått", var count => $"{SwedishText.InWords(count)} mått" },
        HistoryOf(period, activity));

    private static string? HistoryOf(PromisePeriod period, Activity activity)
    {
        var old = period.ReplacedBy(activity);
        var replaces = old.Count > 0 ? $"Ersätter {SwedishText.List([.. old.Select(one => one.Label)])}." : null;
        var isReplaced = period.ReplacementOf(activity) is { } next
            ? $"Ersatt av {next.Label}{(activity.Measures.Any(one => one.IsCountedOnElsewhere) ? ", räknas där" : "")}." : null;
        return (replaces, isReplaced) is (null, null) ? null : $"{replaces} {isReplaced}".Trim();
    }
}
