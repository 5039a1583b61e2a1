using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>En aktivitet: its form, or, once something rests on it, what it says and what can still be done.</summary>
/// <param name="Activity">Null for a new one.</param>
/// <param name="Promise">Null for one of the period as a whole.</param>
/// <param name="Lock">Why it cannot be changed; null when it can.</param>
/// <param name="RestsThrough">The last tertial that is published of it.</param>
/// <param name="SavedNow">What somebody else has saved meanwhile; null when nobody has.</param>
public sealed record ActivityPage(
    PromisePeriod Period, Promise? Promise, Activity? Activity, ActivityForm Form, string? Lock = null, Tertial? RestsThrough = null,
    string? SavedNow = null)
{
    public string PeriodAddress => PeriodPage.AddressOf(Period.Id);

    public string Address => AddressOf(Period.Id, Activity?.Id);

    /// <summary>"löfte 2", "hela perioden".</summary>
    public string Place => Promise is null ? "hela perioden" : $"löfte {Promise.Number}";

    public IReadOnlyList<Activity> Replaces => Activity is null ? [] : Period.ReplacedBy(Activity);

    public Activity? ReplacedWith => Activity is null ? null : Period.ReplacementOf(Activity);

    /// <summary>The one after it, in the order of the agreement; null for the last.</summary>
    public Activity? Next => Activity is null ? null : Period.AllActivities.SkipWhile(one => one != Activity).Skip(1).FirstOrDefault();

    /// <summary>Whether a part of it can be given to a new activity: something rests on it, and it is not over.</summary>
    public bool MayBeReplaced =>
        Activity is { } activity && !Period.IsDraft && ReplacedWith is null && ReplaceChoices.Count > 0
            && activity.LastTertial > activity.FirstTertial;

    public bool MayBeEnded => !Period.IsDraft && Activity is not null && EndChoices.Count > 0 && ReplacedWith is null;

    /// <summary>The tertials that its parties, reporter and short name can change from.</summary>
    public IReadOnlyList<FieldChoice> TermsChoices =>
        [new("", "Välj tertial"), .. Choices(Period.TertialsToChangeTermsFrom(Activity!))];

    /// <summary>Those that it can be merged into.</summary>
    public IReadOnlyList<FieldChoice> MergeChoices =>
    [
        new("", "Välj aktivitet"),
        .. Period.AllActivities.Where(one => one != Activity && Period.ReplacementOf(one) is null
            && one.LastTertial > Activity!.FirstTertial)
            .Select(one => new FieldChoice($"{one.Id}", $"{one.Label} {one.Name}")),
    ];

    public static IReadOnlyList<ExplainedChoice> CountChoices { get; } =
    [
        new("ja", "Ja, det är samma sak som räknas",
            "Det som är räknat hittills räknas med i den som går vidare, och den bedöms mot sitt mål. "
                + "Den som slutar får inget eget utfall."),
        new("nej", "Nej, den börjar från noll", "Den som slutar bedöms för sig när den slutar, den andra för sin egen tid."),
    ];

    public static IReadOnlyList<FieldChoice> Reporters { get; } =
    [
        new("", "Följer av parterna"), .. Enum.GetValues<ReportedBy>().Select(one => new FieldChoice(one.ToString(), one.Word)),
    ];

    /// <summary>The tertials that it can apply to.</summary>
    public IReadOnlyList<FieldChoice> TertialChoices => Choices(Period.Tertials);

    public IReadOnlyList<FieldChoice> EndChoices =>
        Choices(Period.Tertials.Where(tertial => tertial >= Activity!.FirstTertial && !(tertial < RestsThrough)));

    public IReadOnlyList<FieldChoice> ReplaceChoices => Choices(Period.Tertials.Where(tertial =>
        tertial > Activity!.FirstTertial && tertial <= Activity.LastTertial && !(tertial <= RestsThrough)));

    /// <summary>Whether the tertials, folded away while they are the whole period's, are to be seen.</summary>
    public bool ShowsTertials =>
        Form.First != ActivityForm.Value(Period.FirstTertial) || Form.Last != ActivityForm.Value(Period.LastTertial);

    public static string AddressOf(int periodId, int? activityId) =>
        $"{PeriodPage.AddressOf(periodId)}/aktiviteter/{(activityId is { } id ? $"{id}" : "ny")}";

    /// <param name="form">As it was typed; null to show what is stored.</param>
    /// <returns>Null when there is no such activity.</returns>
    public static async Task<ActivityPage?> Load(
        AppDbContext db, int periodId, int activityId, ActivityForm? form, bool isStale, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period } work
            || period.FindActivity(activityId) is not { } activity)
            return null;
        var stored = ActivityForm.Of(period, activity);
        form ??= stored;
        form.Seen = stored.Seen;
        return new(period, period.PromiseOf(activity), activity, form, period.RefuseChange(activity)?.Message,
            period.PublishedThrough(activity), isStale ? PeriodValues.Of(period, activity) : null);
    }

    /// <returns>Null when there is no such period or promise.</returns>
    public static async Task<ActivityPage?> New(
        AppDbContext db, int periodId, int? promiseId, ActivityForm? form, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period })
            return null;
        var promise = promiseId is { } id ? period.FindPromise(id) : null;
        return promiseId is not null && promise is null ? null : new(period, promise, Activity: null, form ?? ActivityForm.New(period));
    }

    private static IReadOnlyList<FieldChoice> Choices(IEnumerable<Tertial> tertials) =>
        [.. tertials.Select(
            tertial => new FieldChoice(ActivityForm.Value(tertial), $"{SwedishText.Capitalised(tertial.Name)} ({tertial.Months})"))];
}

/// <summary>Måtten på aktivitetens sida: one line each, and the way to where they are changed.</summary>
/// <param name="MayBeChanged">False once something rests on the activity.</param>
public sealed record ActivityMeasures(string Address, IReadOnlyList<Measure> Measures, bool MayBeChanged);
