namespace Savsjo.Medborgarloften.Domain;

/// <summary>
/// Regelbrott: why a rule refused something, in Swedish, and the field it concerns. It is returned, not thrown: a person
/// reads it beside the field. An exception is a bug.
/// </summary>
/// <param name="Message">A whole Swedish sentence that says what is wrong and, where it can, what to do.</param>
/// <param name="Field">Null when it concerns the whole.</param>
public sealed record RuleViolation(string Message, RuleField? Field = null)
{
    /// <summary>Only until every rule names its field by a type.</summary>
    public string FieldName => (Field as NamedField)?.Name ?? "";
}
