using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Alla översättningar, and what can be translated.</summary>
/// <param name="Choices">What can be translated, with what is translated of it.</param>
/// <param name="Asked">What was asked for, as it was typed.</param>
public sealed record TranslationList(IReadOnlyList<TranslatableChoice> Choices, TranslationQuery Asked)
{
    /// <summary>Languages to begin with, offered beside the field; any other is as good.</summary>
    public static IReadOnlyList<LanguageTag> Offered { get; } =
    [
        .. new[] { "en", "sv-x-lattlast", "ar", "fa", "so", "ti", "uk", "fi", "fit", "rom", "se", "yi", "pl", "es" }
            .Select(LanguageTag.Parse),
    ];
}

/// <summary>Vad som ska översättas, och till vilket språk.</summary>
public sealed class TranslationQuery
{
    /// <summary>"period-3", "2020/tertial-3".</summary>
    public string? Vad { get; set; }

    /// <summary>The tag: "ar".</summary>
    public string? Sprak { get; set; }
}

/// <summary>Något som går att översätta.</summary>
/// <param name="Value">"period-3", "2020/tertial-3": its part of the address.</param>
/// <param name="Title">"Uppföljningen av tertial 3 2020".</param>
/// <param name="Translated">What is translated of it, by language.</param>
public sealed record TranslatableChoice(string Value, string Title, IReadOnlyList<TranslatedInBrief> Translated);

/// <summary>En översättning i korthet.</summary>
/// <param name="Done">How many of the texts are translated.</param>
/// <param name="All">How many there are.</param>
/// <param name="Older">How many translations are of an older wording.</param>
/// <param name="SavedOn">"3 mars 2021".</param>
public sealed record TranslatedInBrief(TranslationSubject Subject, int Done, int All, int Older, string SavedOn)
{
    public string Address => Subject.Address;

    public LanguageTag Language => Subject.Language;

    /// <summary>"3 av 4 texter, sparad 3 mars 2021. En gäller en äldre lydelse."</summary>
    public string State => $"{Done} av {All} {(All == 1 ? "text" : "texter")}, sparad {SavedOn}."
        + (Older == 0 ? "" : $" {(Older == 1 ? "En" : $"{Older}")} gäller en äldre lydelse.");

    public static TranslatedInBrief Of(TranslationSubject subject, Translation stored, string savedOn)
    {
        var found = subject.Texts.Select(text => (Text: text, Stored: stored.Of(text))).Where(one => one.Stored is not null).ToList();
        return new(subject, found.Count, subject.Texts.Count, found.Count(one => !one.Stored!.IsOf(one.Text.Swedish)), savedOn);
    }
}
