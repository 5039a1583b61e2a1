namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Visa att det är du: asked before a form is carried out, which is kept and sent again with the answer.</summary>
/// <param name="Label">What is asked for; null when there is nothing to ask for, and one has to sign in anew.</param>
/// <param name="Fault">Why the latest answer did not do.</param>
public sealed record ProofQuestion(SentForm Form, string? Label, bool IsPassword, string? Fault)
{
    /// <summary>The name of the answer's field.</summary>
    public const string Input = "bevis";
}
