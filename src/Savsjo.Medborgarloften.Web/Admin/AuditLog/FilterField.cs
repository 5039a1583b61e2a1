namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>One list of the filter form.</summary>
public sealed record FilterField(string Name, string Label, string All, string? Chosen, IReadOnlyList<FilterChoice> Choices);
