using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>Sidan på ett annat språk: all that is translated into it. What it says of itself is Swedish and English.</summary>
/// <param name="Promises">Of the period last followed up.</param>
/// <param name="Agreed">Of agreements that nothing is followed up of yet.</param>
/// <param name="FollowUps">Those of which something is translated, latest first.</param>
public sealed record TranslatedPage(
    LanguageTag Language, IReadOnlyList<TranslatedPromise> Promises, IReadOnlyList<TranslatedAgreement> Agreed,
    IReadOnlyList<TranslatedFollowUp> FollowUps)
{
    /// <summary>The day of the newest translation; null where nothing that is shown is translated.</summary>
    public DateTime? TranslatedAtUtc => Promises.Concat(Agreed.SelectMany(one => one.Promises))
        .SelectMany(promise => new[] { promise.Heading, promise.Text })
        .Concat(FollowUps.SelectMany(one => one.Texts.Select(text => text.Reading)))
        .Max(text => text.TranslatedAtUtc);
}

/// <summary>Det som är översatt av en uppföljning.</summary>
/// <param name="Texts">The answer first; what is not translated is left out, but for the answer.</param>
public sealed record TranslatedFollowUp(
    TertialSpan Covers, IReadOnlyList<(TextToTranslate Source, TranslatedReading Reading)> Texts)
{
    public string SwedishAddress => FollowUpAddress.Page(Covers.Last);

    public string EnglishAddress => LanguageAddress.FollowUp(Covers.Last);

    public static TranslatedFollowUp Of(FollowUpReportContent content, LanguageTag language, IReadOnlyList<Translation> translations)
    {
        List<Translation> own = [.. translations.Where(one => one.FollowUp == content.Tertial.Value)];
        return new(content.Covers,
        [
            .. TextsToTranslate.Of(content, language).Select(text => (Source: text, Reading: TranslatedReading.Of(own, text)))
                .Where(one => one.Reading.IsTranslated || one.Source.Part == TranslatedPart.Answer),
        ]);
    }
}
