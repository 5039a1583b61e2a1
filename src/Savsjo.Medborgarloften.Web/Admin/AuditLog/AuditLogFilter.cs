using System.Globalization;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>Filter: which entries are asked for.</summary>
/// <param name="Unknown">A sentence for each value that is no choice; with any of them, nothing passes.</param>
public sealed record AuditLogFilter(string? UserId, int? ActivityId, Tertial? Tertial, AuditDeed? Deed, IReadOnlyList<string> Unknown)
{
    public static AuditLogFilter Of(AuditLogQuery query, AuditLogChoices choices)
    {
        var unknown = new List<string>();
        var person = Known(query.Person, choices.Persons, "Det finns ingen sådan person att filtrera på.", unknown);
        var activity = Known(query.Activity, choices.Activities, "Det finns ingen sådan aktivitet att filtrera på.", unknown);
        var tertial = Known(query.Tertial, choices.Tertials, "Det finns ingen sådan tertial att filtrera på.", unknown);
        var deed = Known(query.Deed, choices.Deeds, "Det finns ingen sådan händelse att filtrera på.", unknown);
        return new(
            person == AuditLogChoices.Nobody ? "" : person,
            activity is null ? null : int.Parse(activity, CultureInfo.InvariantCulture),
            tertial is null ? null : Domain.Tertial.FromValue(int.Parse(tertial, CultureInfo.InvariantCulture)),
            deed is null ? null : Enum.Parse<AuditDeed>(deed),
            unknown);
    }

    /// <summary>Each filter has its index; the number that the log is read in the order of ends every one of them.</summary>
    public IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries)
    {
        if (Unknown.Count > 0)
            return entries.Where(entry => false);
        if (UserId is not null)
            entries = entries.Where(entry => entry.UserId == UserId);
        if (ActivityId is not null)
            entries = entries.Where(entry => entry.ActivityId == ActivityId);
        if (Tertial is not null)
            entries = entries.Where(entry => entry.Tertial == Tertial);
        if (Deed is not null)
            entries = entries.Where(entry => entry.Deed == Deed);
        return entries;
    }

    private static string? Known(string? value, IReadOnlyList<FilterChoice> choices, string otherwise, List<string> unknown)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        if (choices.Any(choice => choice.Value == value))
            return value;
        unknown.Add(otherwise);
        return null;
    }
}
