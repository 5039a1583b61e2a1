using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>Översatt text: one text of a promise or of a follow-up in another language, and the Swedish that it was made from.</summary>
/// <param name="Promise">The promise's number; 0 for the follow-up as a whole.</param>
/// <param name="Part">Which text it is.</param>
/// <param name="Swedish">The wording that was translated: another one now means that the translation is of an older one.</param>
/// <param name="Text">The translation.</param>
/// <param name="AtUtc">When it was written, or last said to hold.</param>
public sealed record TranslatedText(int Promise, TranslatedPart Part, string Swedish, string Text, DateTime AtUtc)
{
    /// <summary>Whether it was made from this wording; line breaks of another kind are no difference.</summary>
    public bool IsOf(string swedish) => Swedish.ReplaceLineEndings("\n") == swedish.ReplaceLineEndings("\n");

    public bool IsAbout(TextToTranslate source) => (Promise, Part) == (source.Promise, source.Part);
}

/// <summary>Text att översätta: one that the public reads in Swedish.</summary>
/// <param name="Promise">The promise's number; 0 for the follow-up as a whole.</param>
/// <param name="Swedish">As the public reads it now.</param>
public sealed record TextToTranslate(int Promise, TranslatedPart Part, string Swedish)
{
    /// <summary>"1-heading": what its field in a form is known by.</summary>
    public string Key => $"{Promise}-{Part}".ToLowerInvariant();

    /// <summary>Which wording it is, as short as a form can carry it.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Swedish)))[..16];

    /// <summary>"Löfte 1, rubrik", "Svaret", "Sammanfattning av löfte 2": its name in forms and in the log.</summary>
    public string Name => (Promise, Part) switch
    {
        (0, TranslatedPart.Answer) => "Svaret",
        (0, TranslatedPart.EasyText) => "Uppföljningen på lätt svenska",
        (0, _) => "Sammanfattning av hela uppföljningen",
        (var number, TranslatedPart.Heading) => $"Löfte {number}, rubrik",
        (var number, TranslatedPart.Text) => $"Löfte {number}, text",
        var (number, _) => $"Sammanfattning av löfte {number}",
    };
}

/// <summary>Översatt del: what of a promise or a follow-up it says. The numbers are stored by their names.</summary>
public enum TranslatedPart
{
    /// <summary>Rubrik: a promise's heading.</summary>
    Heading = 1,

    /// <summary>A promise as it was signed.</summary>
    Text = 2,

    /// <summary>Svaret: the sentence with which a follow-up begins, "did they keep the promise?".</summary>
    Answer = 3,

    /// <summary>Sammanfattning of a promise, or of the whole follow-up.</summary>
    Summary = 4,

    /// <summary>The whole follow-up retold on easy Swedish.</summary>
    EasyText = 5,
}

/// <summary>Hur långa de får vara, in characters: longer than the Swedish may be, since most languages need more room.</summary>
public static class TranslatedPartLength
{
    extension(TranslatedPart part)
    {
        public int MaxLength => part switch
        {
            TranslatedPart.Heading => 500,
            TranslatedPart.Text => 2000,
            TranslatedPart.Answer => 1000,
            TranslatedPart.Summary => 3000,
            _ => 8000,
        };
    }
}
