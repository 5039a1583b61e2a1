using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>Ett löfte på läsarens språk: what was promised, translated where somebody has done so.</summary>
/// <param name="Heading">The shorter heading.</param>
/// <param name="Text">As signed.</param>
/// <param name="SwedishAddress">Its page in Swedish.</param>
/// <param name="Sentence">What came of it, in English; null where nothing is followed up yet.</param>
public sealed record TranslatedPromise(
    int Number, TranslatedReading Heading, TranslatedReading Text, string SwedishAddress, string? Sentence)
{
    /// <summary>Those of a follow-up, as it froze them.</summary>
    public static IReadOnlyList<TranslatedPromise> Of(FollowUpReportContent content, IReadOnlyList<Translation> translations)
    {
        var english = EnglishFollowUp.Of(content).Promises.ToLookup(promise => promise.Number);
        return
        [
            .. content.Promises.Select(promise => Of(promise.Number, promise.FollowUpHeading, promise.Text, translations,
                $"{PromiseAddress.All}/{promise.Number}", english[promise.Number].Single().Sentence)),
        ];
    }

    /// <summary>Those that are agreed, and not followed up yet.</summary>
    public static IReadOnlyList<TranslatedPromise> Of(AgreementReading agreement, IReadOnlyList<Translation> translations) =>
    [
        .. agreement.Promises.Where(promise => promise.Number is not null).Select(promise => Of(
            promise.Number!.Value, promise.Heading, promise.Text ?? promise.Heading,
            [.. translations.Where(one => one.PromisePeriodId == agreement.PeriodId)],
            $"{PromiseAddress.Period(agreement.AddressYears)}/{promise.Number}", null)),
    ];

    private static TranslatedPromise Of(
        int number, string heading, string text, IReadOnlyList<Translation> translations, string address, string? sentence) => new(
        number, TranslatedReading.Of(translations, TextsToTranslate.Heading(number, heading)),
        TranslatedReading.Of(translations, TextsToTranslate.Text(number, text)), address, sentence);
}

/// <summary>Löften som är lovade men inte redovisade än.</summary>
/// <param name="Years">"2022–2023".</param>
public sealed record TranslatedAgreement(string Years, IReadOnlyList<TranslatedPromise> Promises);
