using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Felsammanfattning: what was refused and why, each reason a link to the field where it is mended.</summary>
/// <param name="Title">"Två fel att rätta", "Ingenting är publicerat".</param>
/// <param name="Note">What became of what was typed; null where the title says it all.</param>
/// <param name="TakesFocus">False where the form's own address leads here.</param>
public sealed record ErrorSummary(string Title, IReadOnlyList<Fault> Faults, string? Note = null, bool TakesFocus = true)
{
    public static ErrorSummary Of(string title, ModelStateDictionary fields) =>
        new(title,
        [
            .. fields.SelectMany(field => field.Value!.Errors
                .Select(error => new Fault(error.ErrorMessage, field.Key.Length > 0 ? field.Key : null))),
        ]);
}

/// <summary>Ett fel: a whole sentence, and the id of the field that it concerns.</summary>
/// <param name="Anchor">Null when it concerns no field of the page.</param>
public sealed record Fault(string Message, string? Anchor = null);
