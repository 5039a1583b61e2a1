using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Offences;

/// <summary>Brottstyper: the list, and the form for one more.</summary>
public sealed record OffencesPage(IReadOnlyList<OffenceRow> Offences, OffenceForm Form, IReadOnlyList<RuleViolation> Violations)
{
    public ErrorSummary? Errors => OffenceFaults.Summary(Violations);

    public static async Task<OffencesPage> Load(AppDbContext db, OffenceForm form, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        var offences = await db.Offences.AsNoTracking().OrderBy(offence => offence.Order).ThenBy(offence => offence.Id)
            .Select(offence => new { Offence = offence, Measures = db.Set<Measure>().Count(measure => measure.OffenceId == offence.Id) })
            .ToListAsync(cancellation);
        return new([.. offences.Select((one, place) => new OffenceRow(one.Offence, one.Measures, place == 0, place == offences.Count - 1))], form, violations);
    }
}

/// <summary>En brottstyp i listan.</summary>
/// <param name="Measures">How many measures count by it.</param>
public sealed record OffenceRow(Offence Offence, int Measures, bool IsFirst, bool IsLast)
{
    public string Use => UseOf(Measures);

    /// <summary>"Används av två mått".</summary>
    public static string UseOf(int measures) => measures switch
    {
        0 => "Används inte än",
        1 => "Används av ett mått",
        _ => $"Används av {SwedishText.InWords(measures)} mått",
    };
}

/// <summary>En brottstyp för sig: its form, and what else can be done with it.</summary>
public sealed record OffencePage(Offence Offence, int Measures, OffenceForm Form, IReadOnlyList<RuleViolation> Violations)
{
    public string Use => OffenceRow.UseOf(Measures);

    public ErrorSummary? Errors => OffenceFaults.Summary(Violations);

    /// <summary>Null when there is no such offence.</summary>
    public static async Task<OffencePage?> Load(AppDbContext db, int id, OffenceForm? typed, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        if (await db.Offences.AsNoTracking().SingleOrDefaultAsync(offence => offence.Id == id, cancellation) is not { } offence)
            return null;
        var measures = await db.Set<Measure>().CountAsync(measure => measure.OffenceId == id, cancellation);
        return new(offence, measures, typed?.SeenNow(offence) ?? OffenceForm.Of(offence), violations);
    }
}

/// <summary>Fel i ett av formulären.</summary>
internal static class OffenceFaults
{
    public static ErrorSummary? Summary(IReadOnlyList<RuleViolation> violations) => violations.Count == 0 ? null : new(
        "Ingenting är sparat", [.. violations.Select(one => new Fault(one.Message, one.Field.Length > 0 ? one.Field : null))]);
}

/// <summary>Namn och lag: the two fields of both forms.</summary>
public sealed record OffenceFields(OffenceForm Form, IReadOnlyList<RuleViolation> Violations)
{
    public string? Fault(string field) => Violations.FirstOrDefault(one => one.Field == field)?.Message;
}
