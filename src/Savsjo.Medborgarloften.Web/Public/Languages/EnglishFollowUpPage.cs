using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>En uppföljning på engelska: what can be computed, and what people wrote, translated where somebody has done so.</summary>
/// <param name="Published">The newest version.</param>
/// <param name="Translations">Into English: of the follow-up first, then of its agreement.</param>
/// <param name="Later">What the latest follow-up covers, where this is not it.</param>
public sealed record EnglishFollowUpPage(PublishedFollowUp Published, IReadOnlyList<Translation> Translations, TertialSpan? Later)
{
    public EnglishFollowUp Reading { get; } = EnglishFollowUp.Of(Published.Content);

    public Tertial Tertial => Published.Content.Tertial;

    /// <summary>The summary of the whole; null where none was written.</summary>
    public TranslatedReading? Summary => SummaryOf(0, Published.Content.Note);

    public TranslatedReading Heading(EnglishPromise promise) =>
        TranslatedReading.Of(Translations, TextsToTranslate.Heading(promise.Number ?? 0, promise.Heading));

    /// <summary>What was promised; null for activities under no promise.</summary>
    public TranslatedReading? Promised(EnglishPromise promise) => promise is { Number: { } number, Text: { } text }
        ? TranslatedReading.Of(Translations, TextsToTranslate.Text(number, text)) : null;

    public TranslatedReading? SummaryOf(EnglishPromise promise) => SummaryOf(promise.Number ?? 0, promise.Note);

    private TranslatedReading? SummaryOf(int promise, string? note) => string.IsNullOrWhiteSpace(note) ? null
        : TranslatedReading.Of(Translations, TextsToTranslate.Summary(promise, note));
}
