using System.Globalization;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Det som en fråga gäller: a promise, an activity, or all of it.</summary>
/// <param name="Words">"Löfte 1 (2020–2021): Öka den polisiära tillgängligheten"; empty for the promises as a whole.</param>
/// <param name="Page">Where it can be read.</param>
/// <param name="Form">Where it is asked about.</param>
public sealed record QuestionSubject(string Words, string Page, string Form)
{
    public static QuestionSubject Everything { get; } = new("", Rooms.Promises, Rooms.Questions);

    public static QuestionSubject Of(PromisePeriod period, int number, string heading) => new(
        Line($"Löfte {number} ({period.Years}): {heading.TrimEnd('.', ' ')}"),
        string.Create(CultureInfo.InvariantCulture, $"{PromiseAddress.Period(period.AddressYears)}/{number}"),
        QuestionAddress.OfPromise(period.AddressYears, number));

    public static QuestionSubject Of(PromisePeriod period, LineageLink activity) => new(
        Line($"Aktivitet {activity.Label} ({period.Years}): {activity.Name}"),
        PromiseAddress.Activity(period.AddressYears, activity.Label),
        QuestionAddress.OfActivity(period.AddressYears, activity.Label));

    /// <summary>It becomes a mail's subject: one line, and no longer than one.</summary>
    private static string Line(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Question.MaxAboutLength ? line : line[..line.LastIndexOf(' ', Question.MaxAboutLength - 2)] + " …";
    }
}

/// <summary>Tar reda på vad en fråga gäller, from the address of the form.</summary>
public sealed class QuestionSubjects(AppDbContext db)
{
    /// <param name="years">"2020-2021"; null for the promises as a whole.</param>
    /// <param name="promise">A promise's number.</param>
    /// <param name="activity">An activity's label, where it is about one.</param>
    /// <returns>Null when there is no such promise or activity in use.</returns>
    public async Task<QuestionSubject?> Find(string? years, string? promise, string? activity, CancellationToken cancellation)
    {
        if (years is null && promise is null && activity is null)
            return QuestionSubject.Everything;
        if (activity is null && !int.TryParse(promise, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        var agreed = await db.SeriesInUse(cancellation);
        if (agreed.Periods.FirstOrDefault(one => one.AddressYears == years) is not { } period)
            return null;
        if (activity is not null)
            return agreed.Find(period, activity) is { } link ? QuestionSubject.Of(period, link) : null;
        var number = int.Parse(promise!, CultureInfo.InvariantCulture);
        return await db.HeadingInUse(period.Id, number, cancellation) is { } heading
            ? QuestionSubject.Of(period, number, heading) : null;
    }
}
