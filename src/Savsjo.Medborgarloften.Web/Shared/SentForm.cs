namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Ett skickat formulär, kept by a page from which it is sent once more.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">Everything in it but the proof of who sent it: a password has no place on a page.</param>
public sealed record SentForm(string Address, IReadOnlyList<KeyValuePair<string, string?>> Fields)
{
    public static SentForm Of(string address, IFormCollection form) => new(address,
    [
        .. form.Where(field => field.Key != ProofQuestion.Input)
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value))),
    ]);
}

/// <summary>Visa att det är du: asked before a form is carried out, which is kept and sent again with the answer.</summary>
/// <param name="Label">What is asked for; null when there is nothing to ask for, and one has to sign in anew.</param>
/// <param name="Fault">Why the latest answer did not do.</param>
public sealed record ProofQuestion(SentForm Form, string? Label, bool IsPassword, string? Fault)
{
    /// <summary>The name of the answer's field.</summary>
    public const string Input = "bevis";
}
