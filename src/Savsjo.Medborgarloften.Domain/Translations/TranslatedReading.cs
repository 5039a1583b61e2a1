namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>Det som står på sidan: a text in the reader's language where somebody translated it, else in Swedish.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Swedish">The wording that holds.</param>
/// <param name="TranslatedAtUtc">Null where it is Swedish.</param>
/// <param name="IsOfOlder">Whether it is of another wording than the one that holds.</param>
public sealed record TranslatedReading(string Text, string Swedish, DateTime? TranslatedAtUtc, bool IsOfOlder)
{
    public bool IsTranslated => TranslatedAtUtc is not null;

    /// <param name="translations">Those into the reader's language, the nearest first.</param>
    /// <param name="source">The text that holds.</param>
    public static TranslatedReading Of(IEnumerable<Translation> translations, TextToTranslate source) =>
        translations.Select(one => one.Of(source)).OfType<TranslatedText>().FirstOrDefault() is { } found
            ? new(found.Text, source.Swedish, found.AtUtc, !found.IsOf(source.Swedish))
            : new(source.Swedish, source.Swedish, null, IsOfOlder: false);
}
