namespace Savsjo.Medborgarloften.Domain;

/// <summary>
/// Regelbrott: why a rule refused something, in Swedish, and the field it concerns. It is returned, not thrown: a person
/// reads it beside the field. An exception is a bug.
/// </summary>
/// <param name="Message">A whole Swedish sentence that says what is wrong and, where it can, what to do.</param>
/// <param name="Field">Null when it concerns the whole.</param>
public sealed record RuleViolation(string Message, RuleField? Field = null)
{
    /// <summary>What the sentence says itself, so that a list of refusals need not say it again.</summary>
    public Named Names { get; init; }
}

/// <summary>Vad meningen själv nämner.</summary>
public enum Named
{
    /// <summary>"Skriv antalet med siffror.": it has to stand beside its field.</summary>
    Nothing = 0,

    /// <summary>"Riktade insatser: procenten ska vara mellan 0 och 100."</summary>
    Field = 1,

    /// <summary>"2.1 är inte kommunens att rapportera.": what the field belongs to.</summary>
    Whole = 2,
}
