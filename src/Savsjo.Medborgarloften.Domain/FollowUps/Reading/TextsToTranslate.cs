using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Det som går att översätta: what people wrote of a promise or a follow-up, and only they can put in another language.</summary>
public static class TextsToTranslate
{
    /// <summary>The heading and the text of each promise, as they are agreed.</summary>
    public static IReadOnlyList<TextToTranslate> Of(PromisePeriod period) =>
    [
        .. period.Promises.OrderBy(promise => promise.Number)
            .SelectMany(promise => new[]
            {
                Heading(promise.Number, promise.FollowUpHeading), Text(promise.Number, promise.Text),
            }),
    ];

    /// <summary>
    /// The answer and the summaries. The answer in English is computed, and so is nobody's to write; on easy Swedish the whole follow-up
    /// is retold in one text.
    /// </summary>
    public static IReadOnlyList<TextToTranslate> Of(FollowUpReportContent content, LanguageTag language)
    {
        var answer = FollowUpReading.Of(content).Headline;
        if (language.IsEasySwedish)
            return [EasyText(content, answer)];
        List<TextToTranslate> texts = language.IsEnglish ? [] : [new(0, TranslatedPart.Answer, answer)];
        if (!string.IsNullOrWhiteSpace(content.Note))
            texts.Add(Summary(0, content.Note));
        texts.AddRange(content.Promises.Where(promise => !string.IsNullOrWhiteSpace(promise.Note))
            .Select(promise => Summary(promise.Number, promise.Note!)));
        return texts;
    }

    public static TextToTranslate Heading(int promise, string swedish) => new(promise, TranslatedPart.Heading, swedish);

    public static TextToTranslate Text(int promise, string swedish) => new(promise, TranslatedPart.Text, swedish);

    public static TextToTranslate Summary(int promise, string swedish) => new(promise, TranslatedPart.Summary, swedish);

    /// <summary>What is retold: the answer, and what was written of the whole and of each promise.</summary>
    private static TextToTranslate EasyText(FollowUpReportContent content, string answer) => new(0, TranslatedPart.EasyText,
        string.Join("\n\n", new[] { answer, content.Note }
            .Concat(content.Promises.Select(promise => promise.Note)).Where(text => !string.IsNullOrWhiteSpace(text)).Distinct()));
}
