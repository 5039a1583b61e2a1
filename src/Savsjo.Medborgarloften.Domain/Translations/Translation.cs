using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>
/// Översättning: all that is translated of one agreement's promises, or of one published follow-up, into one language. It is no part
/// of what is published: the Swedish text is what holds, and a reader is told so, and when it has changed since.
/// </summary>
public sealed class Translation
{
    private Translation()
    {
    }

    /// <param name="promisePeriodId">The agreement, in use.</param>
    /// <param name="followUp">The last tertial of a published follow-up; null for the promises as they are agreed.</param>
    public Translation(int promisePeriodId, Tertial? followUp, LanguageTag language) =>
        (PromisePeriodId, FollowUp, Language) = (promisePeriodId, KeyOf(followUp), language.Value);

    public int Id { get; private set; }

    public int PromisePeriodId { get; private set; }

    /// <summary>
    /// The follow-up by its last tertial as a number, 20203; 0 for the agreement's promises. A number and not a tertial, since an index
    /// that lets there be only one must have no empty column.
    /// </summary>
    public int FollowUp { get; private set; }

    /// <summary>The tag: "ar".</summary>
    public string Language { get; private set; } = "";

    /// <summary>Never empty: a translation without texts is removed.</summary>
    public IReadOnlyList<TranslatedText> Texts { get; private set; } = [];

    /// <summary>Rises with each save: of two who write at once the second is told.</summary>
    public int Version { get; private set; }

    public Change Saved { get; private set; } = null!;

    public static int KeyOf(Tertial? followUp) => followUp?.Value ?? 0;

    /// <summary>Null where it has none of that.</summary>
    public TranslatedText? Of(TextToTranslate source) => Texts.FirstOrDefault(text => text.IsAbout(source));

    /// <summary>
    /// Spara: takes what was written, whole or not at all. Refused: personal data, characters that nobody sees, what is too long, and a
    /// heading of several lines. What is about no text that the public reads any more is let go of.
    /// </summary>
    /// <param name="allowedContacts">The municipality's own published addresses and telephone numbers.</param>
    public IReadOnlyList<RuleViolation> Write(
        IReadOnlyList<TypedTranslation> typed, IReadOnlyCollection<string> allowedContacts, Change change)
    {
        List<RuleViolation> violations = [.. typed.SelectMany(one => one.Faults(allowedContacts))];
        if (violations.Count > 0)
            return violations;
        Texts = [.. typed.Select(one => one.After(Of(one.Source), change)).OfType<TranslatedText>()];
        (Version, Saved) = (Version + 1, change);
        return [];
    }
}

/// <summary>Inskriven översättning av en text.</summary>
/// <param name="Source">What it is of.</param>
/// <param name="Text">As it would be stored; null takes it away.</param>
/// <param name="StillHolds">That an unchanged translation has been read against the Swedish as it is now, and holds.</param>
/// <param name="Field">Where a refusal is shown.</param>
public sealed record TypedTranslation(TextToTranslate Source, string? Text, bool StillHolds, RuleField Field)
{
    internal IEnumerable<RuleViolation> Faults(IReadOnlyCollection<string> allowedContacts)
    {
        foreach (var violation in StoredText.Faults(Text, Field, "Översättningen", Source.Part.MaxLength))
            yield return violation;
        if (Source.Part == TranslatedPart.Heading && Text?.Contains('\n') == true)
            yield return new("Rubriken får bara ha en rad.", Field);
        foreach (var found in PersonalData.FindIn(Text, allowedContacts))
            yield return new($"Ta bort {found.Kind.Name} ”{found.Match}”. Översättningen blir offentlig.", Field);
    }

    /// <summary>An unchanged text goes on being of the wording that it was made from, unless somebody says that it holds.</summary>
    internal TranslatedText? After(TranslatedText? before, Change change) => Text is null ? null
        : before is not null && before.Text == Text && (!StillHolds || before.IsOf(Source.Swedish)) ? before
        : new(Source.Promise, Source.Part, Source.Swedish, Text, change.AtUtc);
}
