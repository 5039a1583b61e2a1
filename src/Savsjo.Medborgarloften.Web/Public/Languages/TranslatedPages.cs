using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>Läser det som finns på andra språk.</summary>
public sealed class TranslatedPages(AppDbContext db, PublishedFollowUps published, AgreedPromises agreed)
{
    public async Task<EnglishStart> English(CancellationToken cancellation)
    {
        var latest = await published.Latest(cancellation);
        var translations = await db.TranslationsInto(LanguageTag.English, cancellation);
        return new(latest, await Promises(latest, LanguageTag.English, cancellation),
            await Agreed(latest, translations, cancellation), await published.All(cancellation));
    }

    /// <summary>Null where it is not published.</summary>
    public async Task<EnglishFollowUpPage?> English(Tertial tertial, CancellationToken cancellation) =>
        await published.Find(tertial, version: null, cancellation) is { } found
            ? new(found, await db.TranslationsOf(tertial, LanguageTag.English, cancellation),
                await published.LatestAfter(tertial, cancellation))
            : null;

    /// <summary>Null where nothing is translated into it.</summary>
    public async Task<TranslatedPage?> Of(LanguageTag language, CancellationToken cancellation)
    {
        if (await db.TranslationsInto(language, cancellation) is not { Count: > 0 } translations)
            return null;
        var latest = await published.Latest(cancellation);
        var contents = await published.Contents(
            [.. translations.Where(one => one.FollowUp > 0).Select(one => Tertial.FromValue(one.FollowUp))], cancellation);
        return new(
            language, await Promises(latest, language, cancellation), await Agreed(latest, translations, cancellation),
            [.. contents.Reverse().Select(content => TranslatedFollowUp.Of(content, language, translations))]);
    }

    /// <summary>Those that the latest follow-up tells of.</summary>
    private async Task<IReadOnlyList<TranslatedPromise>> Promises(
        PublishedFollowUp? latest, LanguageTag language, CancellationToken cancellation) => latest is null ? []
        : TranslatedPromise.Of(latest.Content, await db.TranslationsOf(latest.Content.Tertial, language, cancellation));

    private async Task<IReadOnlyList<TranslatedAgreement>> Agreed(
        PublishedFollowUp? latest, IReadOnlyList<Translation> translations, CancellationToken cancellation) =>
    [
        .. (await agreed.After(latest?.Content.Tertial, cancellation)).Agreements
            .Select(agreement => new TranslatedAgreement(agreement.Years, TranslatedPromise.Of(agreement, translations))),
    ];
}
