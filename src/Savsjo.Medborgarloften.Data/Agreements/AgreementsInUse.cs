using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>
/// Överenskommelser i bruk: what the public may read of agreements, from the day they are taken into use. A draft is nobody's to
/// read, so public pages get at agreements by this and by nothing else; notes and reports are not taken along.
/// </summary>
public static class AgreementsInUse
{
    /// <summary>
    /// The calendar: which tertials agreements have and when each is due. It was decided when they were signed: a draft has no
    /// rounds until it is taken into use.
    /// </summary>
    public static IQueryable<Round> RoundsInUse(this AppDbContext db) => db.Rounds;

    /// <summary>With rounds, promises, activities, measures and offences, in the order of their days.</summary>
    public static async Task<IReadOnlyList<PromisePeriod>> AgreedInUse(this AppDbContext db, CancellationToken cancellation) =>
        await db.InUse().WithAllPromised().OrderBy(period => period.FirstDay).ToListAsync(cancellation);

    /// <summary>Their days, names and rounds, in order; without what was promised.</summary>
    public static async Task<IReadOnlyList<PromisePeriod>> DaysInUse(this AppDbContext db, CancellationToken cancellation) =>
        await db.InUse().AsNoTracking().Include(period => period.Rounds).OrderBy(period => period.FirstDay).ToListAsync(cancellation);

    /// <summary>How their activities continue each other, with their days and the tertials that they follow up.</summary>
    public static async Task<AgreedSeries> SeriesInUse(this AppDbContext db, CancellationToken cancellation)
    {
        var periods = await db.DaysInUse(cancellation);
        return new(await db.InUse().Links(cancellation), periods);
    }

    /// <summary>The heading of one promise as it stands; null where the agreement has none of that number.</summary>
    public static Task<string?> HeadingInUse(this AppDbContext db, int periodId, int number, CancellationToken cancellation) => db.InUse()
        .Where(period => period.Id == periodId)
        .SelectMany(period => period.Promises)
        .Where(promise => promise.Number == number)
        .Select(promise => promise.FollowUpHeading)
        .SingleOrDefaultAsync(cancellation);

    /// <summary>The one that has a tertial, with all that it promises; null where it is not here.</summary>
    public static async Task<PromisePeriod?> AgreedWith(this AppDbContext db, Tertial tertial, CancellationToken cancellation) =>
        (await db.InUse().Where(period => period.Rounds.Any(round => round.Tertial == tertial)).WithAllPromised()
            .ToListAsync(cancellation)).FirstOrDefault();

    /// <summary>Which they are, when they hold and how many times each has been changed: whether there is anything new to read.</summary>
    public static async Task<IReadOnlyList<AgreementInUse>> VersionsInUse(
        this AppDbContext db, CancellationToken cancellation = default) => await db.InUse()
        .OrderBy(period => period.Id)
        .Select(period => new AgreementInUse(period.Id, period.Version, new(period.FirstDay, period.LastDay))
        {
            SignedFile = db.SignedAgreements.Where(one => one.PromisePeriodId == period.Id).Max(one => (int?)one.Number),
            Originals = period.Rounds
                .Where(round => db.EarlierDocuments.Any(document => document.Id == round.EarlierDocumentId && document.IsShown))
                .OrderBy(round => round.Tertial).Select(round => round.EarlierDocumentId!.Value).ToList(),
        })
        .AsSingleQuery()
        .ToListAsync(cancellation);

    /// <summary>The newest file of what was signed, of each that has one.</summary>
    public static Task<List<AgreementFile>> SignedInUse(this AppDbContext db, CancellationToken cancellation) => db.SignedAgreements
        .Where(one => db.InUse().Any(period => period.Id == one.PromisePeriodId)
            && !db.SignedAgreements.Any(other => other.PromisePeriodId == one.PromisePeriodId && other.Number > one.Number))
        .OrderBy(one => one.PromisePeriodId)
        .Select(one => new AgreementFile(one.PromisePeriodId, one.Number, one.Size))
        .ToListAsync(cancellation);

    /// <summary>The newest file's bytes; null where there is none.</summary>
    public static Task<byte[]?> SignedBytes(this AppDbContext db, int periodId, CancellationToken cancellation) => db.SignedAgreements
        .Where(one => one.PromisePeriodId == periodId && db.InUse().Any(period => period.Id == periodId))
        .OrderByDescending(one => one.Number)
        .Select(one => one.Bytes)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>What is translated of them and of their follow-ups: which languages there are, and whether there is anything new.</summary>
    public static Task<List<TranslationInUse>> TranslationVersions(
        this AppDbContext db, CancellationToken cancellation = default) => db.TranslationsInUse()
        .OrderBy(one => one.Id)
        .Select(one => new TranslationInUse(one.Id, one.Version, one.Language, one.FollowUp))
        .ToListAsync(cancellation);

    /// <summary>All that is translated into a language, of agreements and of follow-ups.</summary>
    public static Task<List<Translation>> TranslationsInto(
        this AppDbContext db, LanguageTag language, CancellationToken cancellation) => db.TranslationsInUse().AsNoTracking()
        .Where(one => one.Language == language.Value)
        .OrderByDescending(one => one.FollowUp)
        .ToListAsync(cancellation);

    /// <summary>What is translated of a follow-up into a language, and of the promises of its agreement.</summary>
    public static Task<List<Translation>> TranslationsOf(
        this AppDbContext db, Tertial followUp, LanguageTag language, CancellationToken cancellation)
    {
        var key = Translation.KeyOf(followUp);
        return db.TranslationsInUse().AsNoTracking()
            .Where(one => one.Language == language.Value && (one.FollowUp == key || one.FollowUp == 0
                && db.Rounds.Any(round => round.PromisePeriodId == one.PromisePeriodId && round.Tertial == followUp)))
            .OrderByDescending(one => one.FollowUp)
            .ToListAsync(cancellation);
    }

    /// <summary>The last one, when it is about to end and no next one is in use.</summary>
    public static async Task<EndingAgreement?> EndingAgreement(this AppDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var days = await db.InUse().OrderByDescending(period => period.LastDay).ThenBy(period => period.Id).Take(1)
            .Select(period => new { period.Title, period.LastDay }).ToListAsync(cancellation);
        return Domain.Rounds.EndingAgreement.Of(days.Select(one => (one.Title, one.LastDay)), today);
    }

    private static IQueryable<PromisePeriod> WithAllPromised(this IQueryable<PromisePeriod> periods) => periods
        .Include(period => period.Rounds)
        .Include(period => period.Promises).ThenInclude(promise => promise.Activities)
            .ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
        .Include(period => period.CommonActivities).ThenInclude(activity => activity.Measures).ThenInclude(measure => measure.Offence)
        .AsNoTrackingWithIdentityResolution();

    private static IQueryable<Translation> TranslationsInUse(this AppDbContext db) =>
        db.Translations.Where(one => db.InUse().Any(period => period.Id == one.PromisePeriodId));

    private static IQueryable<PromisePeriod> InUse(this AppDbContext db) => db.PromisePeriods.Where(period => !period.IsDraft);
}

/// <summary>En överenskommelse i bruk, as it is told apart from others and from what it was before.</summary>
public sealed record AgreementInUse(int Id, int Version, DaySpan Days)
{
    /// <summary>The number of the signed document's file; null where there is none.</summary>
    public int? SignedFile { get; init; }

    /// <summary>
    /// The documents in original of its follow-ups that are shown: not how many, since one may be hidden as another is shown.
    /// </summary>
    public IReadOnlyList<int> Originals { get; init; } = [];
}

/// <summary>En översättning, as it is told apart from others and from what it was before.</summary>
/// <param name="Language">Its tag.</param>
/// <param name="FollowUp">See <see cref="Translation.FollowUp"/>.</param>
public sealed record TranslationInUse(int Id, int Version, string Language, int FollowUp);

/// <summary>Den undertecknade överenskommelsens fil, without its bytes.</summary>
/// <param name="Size">In bytes.</param>
public sealed record AgreementFile(int PeriodId, int Number, int Size);
