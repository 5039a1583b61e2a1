using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Outcomes;

/// <summary>Ett fält som bara formuläret har: what could not be read never came to the domain, so the form itself refuses it.</summary>
/// <param name="Name">The input's name, given by the form that has it.</param>
public sealed record FormInput(string Name) : RuleField
{
    /// <summary>The same input of a form within another: "Statement.UpdatedOn".</summary>
    public FormInput In(string form) => new($"{form}.{Name}");
}
