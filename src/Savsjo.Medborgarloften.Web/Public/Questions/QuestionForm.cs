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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Faults().Select(fault => new ValidationResult(fault.Said.Swedish, [fault.Input]));

    /// <summary>All that is wrong, each with the input that it stands beside.</summary>
    public IEnumerable<(string Input, InTwoLanguages Said)> Faults()
    {
        foreach (var fault in FaultsInText(Clean))
            yield return (nameof(Text), fault);
        if (ReaderAddress.FaultIn(Address) is { } wrong)
            yield return (nameof(Email), wrong);
        if (!string.IsNullOrEmpty(More))
            yield return (nameof(Text), new("En ruta som ska vara tom var ifylld. Den är tömd nu. Skicka igen.",
                "A box that should be empty was filled in. It is empty now. Send it again."));
    }

    private static IEnumerable<InTwoLanguages> FaultsInText(string text)
    {
        if (text.Length == 0)
            yield return new("Skriv din fråga.", "Write your question.");
        foreach (var violation in StoredText.Faults(text, TextInput, "Frågan", Question.MaxTextLength))
            yield return new(violation.Message, text.Length > Question.MaxTextLength
                ? $"The question may have at most {Question.MaxTextLength} characters. It has {text.Length}."
                : "There is a character in the question that cannot be kept. Write it anew, without copying.");
        if (PersonalData.FindIn(text, []).FirstOrDefault(found => found.Kind == PersonalDataKind.IdentityNumber) is { } number)
            yield return new(
                $"Ta bort personnumret {number.Match}. Frågan blir en allmän handling som vem som helst kan få läsa.",
                $"Remove the personal identity number {number.Match}. The question becomes a public document that anybody may read.");
    }
}
