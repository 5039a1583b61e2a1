namespace Savsjo.Medborgarloften.Domain;

/// <summary>
/// Fält: what a refusal concerns, as the domain knows it. Each part of the domain lists its own fields; the room that has the
/// form says which input each of them is.
/// </summary>
public abstract record RuleField
{
    /// <summary>A field of one of the domain's lists, such as <c>PeriodField.Title</c>.</summary>
    public static RuleField FromEnum(Enum field) => new ListedField(field);

    public static implicit operator RuleField(Enum field) => FromEnum(field);

    /// <summary>The field, when it is one of that list; else null.</summary>
    public TField? As<TField>() where TField : struct, Enum => this is ListedField { Field: TField field } ? field : null;

    /// <summary>Only until every rule names its field by a type.</summary>
    public static implicit operator RuleField(string name) => new NamedField(name);

    private sealed record ListedField(Enum Field) : RuleField;
}

/// <summary>Namngivet fält: a field by a string, while the last rules that do so are being mended.</summary>
public sealed record NamedField(string Name) : RuleField;
