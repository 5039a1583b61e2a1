using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Sidan där något översätts: the Swedish beside what is written.</summary>
/// <param name="Stored">Null where nothing is translated yet.</param>
/// <param name="Form">As it was typed.</param>
public sealed record TranslationPage(TranslationSubject Subject, Translation? Stored, TranslationForm Form)
{
    public IReadOnlyList<TranslationField> Fields { get; } =
        [.. Subject.Texts.Select(text => new TranslationField(text, Subject.Language, Form, Stored?.Of(text)))];

    /// <summary>Where the public reads it.</summary>
    public string PublicAddress => Subject is { FollowUp: { } tertial, Language.IsEnglish: true }
        ? LanguageAddress.FollowUp(tertial) : LanguageAddress.Of(Subject.Language);

    /// <summary>The page as it was asked for, with what is stored.</summary>
    public static TranslationPage Of(TranslationSubject subject, Translation? stored) =>
        new(subject, stored, TranslationForm.Of(stored, subject.Texts));
}

/// <summary>Ett fält: one text to translate.</summary>
/// <param name="Stored">Its translation as it is saved; null for none.</param>
public sealed record TranslationField(TextToTranslate Text, LanguageTag Language, TranslationForm Form, TranslatedText? Stored)
{
    public string Name => TranslationForm.InputOf(Text);

    public string Typed => Form.Typed(Text);

    /// <summary>The wording that it was made from, "en äldre lydelse"; null where it is of the one that holds.</summary>
    public string? OlderWording => Stored is { } stored && !stored.IsOf(Text.Swedish) ? stored.Swedish : null;

    public int Rows => Text.Part switch { TranslatedPart.Heading => 2, TranslatedPart.EasyText => 16, _ => 5 };
}
