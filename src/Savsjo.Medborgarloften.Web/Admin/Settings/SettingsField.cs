using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Ett fält: its label, what is typed, what to write in it, and what is wrong with it.</summary>
/// <param name="Name">"Statement.UpdatedOn": its name, and its id.</param>
/// <param name="Help">What to write and where it is shown, in whole sentences.</param>
/// <param name="Type">As HTML's input; "" for several lines.</param>
public sealed record SettingsField(
    string Name, string Label, string? Value, string Help, string Type = "text", bool IsRequired = false, int Rows = 4)
{
    public bool IsText => Type.Length == 0;

    public string HelpId => $"{Name}-hjalp";

    public string FaultId => $"{Name}-fel";

    public IReadOnlyList<string> Faults(ModelStateDictionary fields) =>
        fields[Name] is { Errors.Count: > 0 } field ? [.. field.Errors.Select(error => error.ErrorMessage)] : [];

    /// <summary>The ids of what is said about it.</summary>
    public string DescribedBy(ModelStateDictionary fields) => Faults(fields).Count > 0 ? $"{FaultId} {HelpId}" : HelpId;
}
