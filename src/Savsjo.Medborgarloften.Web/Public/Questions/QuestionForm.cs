using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Frågan som den skrivs: a text, and an address for the answer.</summary>
public sealed class QuestionForm : IValidatableObject
{
    public static FormInput TextInput { get; } = new(nameof(Text));

    public string? Text { get; set; }

    public string? Email { get; set; }

    /// <summary>Fällan: an input that nobody sees, which programs that fill in all there is fill in too.</summary>
    public string? More { get; set; }

    /// <summary>When the form was opened (<see cref="FormStamp"/>).</summary>
    public string? Opened { get; set; }

    /// <summary>Without the spaces that a telephone's keyboard leaves after it.</summary>
    public string Address => Email?.Trim(' ') ?? "";

    /// <summary>The question as it is kept: what Word and telephones put between the words is made clean. Empty for none.</summary>
    public string Clean => PastedText.Clean(Text) ?? "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var fault in FaultsInText(Clean))
            yield return new(fault, [nameof(Text)]);
        if (ReaderAddress.FaultIn(Address) is { } wrong)
            yield return new(wrong, [nameof(Email)]);
        if (!string.IsNullOrEmpty(More))
            yield return new("En ruta som ska vara tom var ifylld. Den är tömd nu. Skicka igen.", [nameof(Text)]);
    }

    private static IEnumerable<string> FaultsInText(string text)
    {
        if (text.Length == 0)
            yield return "Skriv din fråga.";
        foreach (var violation in StoredText.Faults(text, TextInput, "Frågan", Question.MaxTextLength))
            yield return violation.Message;
        if (PersonalData.FindIn(text, []).FirstOrDefault(found => found.Kind == PersonalDataKind.IdentityNumber) is { } number)
            yield return $"Ta bort personnumret {number.Match}. Frågan blir en allmän handling som vem som helst kan få läsa.";
    }
}
