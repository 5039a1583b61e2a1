using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Formuläret för en översättning, as it was typed: a field for each text, known by what it is of and not by its place.</summary>
/// <param name="Version">The version that its writer saw; 0 where there was none.</param>
public sealed record TranslationForm(int Version, IReadOnlyDictionary<string, string> Fields)
{
    public const string VersionInput = "Version";
    private const string Said = "ja";

    public static TranslationForm Read(IFormCollection posted) => new(
        int.TryParse(posted[VersionInput], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1,
        posted.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal));

    /// <summary>What is stored, in a form.</summary>
    public static TranslationForm Of(Translation? stored, IEnumerable<TextToTranslate> texts) => new(
        stored?.Version ?? 0,
        texts.ToDictionary(InputOf, text => stored?.Of(text)?.Text ?? "", StringComparer.Ordinal));

    /// <summary>"text-1-heading".</summary>
    public static string InputOf(TextToTranslate text) => $"text-{text.Key}";

    /// <summary>"galler-1-heading": that an unchanged translation has been read against the Swedish of today.</summary>
    public static string HoldsInputOf(TextToTranslate text) => $"galler-{text.Key}";

    /// <summary>"sett-1-heading": which Swedish wording its writer had before them.</summary>
    public static string SeenInputOf(TextToTranslate text) => $"sett-{text.Key}";

    public string Typed(TextToTranslate text) => Fields.GetValueOrDefault(InputOf(text), "");

    public bool Holds(TextToTranslate text) => Fields.GetValueOrDefault(HoldsInputOf(text)) == Said;

    public TypedTranslation Of(TextToTranslate text) =>
        new(text, TranslatedWords.Clean(Typed(text)), Holds(text), new FormInput(InputOf(text)));

    /// <summary>Those whose Swedish changed while they were translated.</summary>
    public IEnumerable<RuleViolation> ChangedMeanwhile(IEnumerable<TextToTranslate> texts) =>
        from text in texts
        where Typed(text).Length > 0 && Fields.GetValueOrDefault(SeenInputOf(text)) != text.Mark
        select new RuleViolation(
            "Den svenska texten ändrades medan du skrev. Läs den som den är nu och spara igen.", new FormInput(InputOf(text)));
}
