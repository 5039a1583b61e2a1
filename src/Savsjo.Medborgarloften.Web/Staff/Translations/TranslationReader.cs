using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Läser det som översätts: agreements in use and published follow-ups. A draft is nobody's to read in any language.</summary>
public sealed class TranslationReader(AppDbContext db)
{
    /// <summary>Null where there is no such agreement in use.</summary>
    public async Task<TranslationSubject?> Promises(int periodId, LanguageTag language, CancellationToken cancellation) =>
        await InUse().SingleOrDefaultAsync(one => one.Id == periodId, cancellation) is { } period ? Of(period, language) : null;

    /// <summary>Null where it is not published.</summary>
    public async Task<TranslationSubject?> FollowUp(Tertial tertial, LanguageTag language, CancellationToken cancellation)
    {
        var content = await db.FollowUpReports.AsNoTracking().Where(report => report.Tertial == tertial)
            .OrderByDescending(report => report.Version).Select(report => report.Content).FirstOrDefaultAsync(cancellation);
        if (content is null)
            return null;
        var periodId = await db.Rounds.Where(round => round.Tertial == tertial).Select(round => round.PromisePeriodId)
            .FirstAsync(cancellation);
        return Of(periodId, content, language);
    }

    public Task<Translation?> Stored(TranslationSubject subject, CancellationToken cancellation)
    {
        var (key, language) = (Translation.KeyOf(subject.FollowUp), subject.Language.Value);
        return db.Translations.SingleOrDefaultAsync(
            one => one.PromisePeriodId == subject.PeriodId && one.FollowUp == key && one.Language == language, cancellation);
    }

    /// <summary>The newest agreements and follow-ups first.</summary>
    public async Task<TranslationList> All(TranslationQuery asked, CancellationToken cancellation)
    {
        var periods = await InUse().OrderByDescending(period => period.FirstDay).ToListAsync(cancellation);
        var translations = await db.Translations.AsNoTracking().OrderBy(one => one.Language).ToListAsync(cancellation);
        var published = await db.Rounds.Where(round => round.Published != null).OrderByDescending(round => round.Tertial)
            .Select(round => new { round.PromisePeriodId, round.FirstTertial, round.Tertial }).ToListAsync(cancellation);
        var contents = await Contents([.. translations.Where(one => one.FollowUp > 0).Select(one => Tertial.FromValue(one.FollowUp))],
            cancellation);
        return new(
        [
            .. periods.Select(period => new TranslatableChoice($"period-{period.Id}", period.Title,
                [.. translations.Where(one => one.FollowUp == 0 && one.PromisePeriodId == period.Id)
                    .Select(one => Brief(Of(period, LanguageTag.Parse(one.Language)), one))])),
            .. published.Select(round => new TranslatableChoice(
                string.Create(CultureInfo.InvariantCulture, $"{round.Tertial.Year}/tertial-{round.Tertial.Number}"),
                TranslationSubject.TitleOf(new TertialSpan(round.FirstTertial, round.Tertial)),
                [.. translations.Where(one => one.FollowUp == round.Tertial.Value)
                    .Select(one => Brief(
                        Of(round.PromisePeriodId, contents[round.Tertial], LanguageTag.Parse(one.Language)), one))])),
        ], asked);
    }

    private static TranslatedInBrief Brief(TranslationSubject subject, Translation stored) =>
        TranslatedInBrief.Of(subject, stored, stored.Saved.AtUtc.AsDay());

    private static TranslationSubject Of(PromisePeriod period, LanguageTag language) =>
        new(period.Id, null, period.Title, language, TextsToTranslate.Of(period));

    private static TranslationSubject Of(int periodId, FollowUpReportContent content, LanguageTag language) =>
        new(periodId, content.Tertial, TranslationSubject.TitleOf(content.Covers), language, TextsToTranslate.Of(content, language));

    private async Task<Dictionary<Tertial, FollowUpReportContent>> Contents(
        IReadOnlyCollection<Tertial> tertials, CancellationToken cancellation) => tertials.Count == 0 ? [] :
        (await db.NewestFollowUpReports().AsNoTracking()
            .Where(report => tertials.Contains(report.Tertial))
            .Select(report => report.Content)
            .ToListAsync(cancellation)).ToDictionary(content => content.Tertial);

    private IQueryable<PromisePeriod> InUse() =>
        db.PromisePeriods.AsNoTracking().Include(period => period.Promises).Where(period => !period.IsDraft);
}
