using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Offences;

/// <summary>Brottstyper: the list, and the form for one more.</summary>
public sealed record OffencesPage(IReadOnlyList<ListedOffence> Offences, OffenceForm Form)
{
    /// <summary>The order on this page.</summary>
    public string Seen => MoveForm.SeenOf(Offences.Select(row => row.Offence.Id));

    public static async Task<OffencesPage> Load(AppDbContext db, OffenceForm form, CancellationToken cancellation)
    {
        var offences = await db.Offences.AsNoTracking().OrderBy(offence => offence.Order).ThenBy(offence => offence.Id)
            .Select(offence => new { Offence = offence, Measures = db.Set<Measure>().Count(measure => measure.OffenceId == offence.Id) })
            .ToListAsync(cancellation);
        return new(
            [
                .. offences.Select((one, place) =>
                    new ListedOffence(one.Offence, one.Measures, place == 0, place == offences.Count - 1)),
            ],
            form);
    }
}

/// <summary>En brottstyp i listan.</summary>
/// <param name="Measures">How many measures count by it.</param>
public sealed record ListedOffence(Offence Offence, int Measures, bool IsFirst, bool IsLast)
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
public sealed record OffencePage(Offence Offence, int Measures, OffenceForm Form)
{
    public string Use => ListedOffence.UseOf(Measures);

    /// <summary>Null when there is no such offence.</summary>
    public static async Task<OffencePage?> Load(AppDbContext db, int id, OffenceForm? typed, CancellationToken cancellation)
    {
        if (await db.Offences.AsNoTracking().SingleOrDefaultAsync(offence => offence.Id == id, cancellation) is not { } offence)
            return null;
        var measures = await db.Set<Measure>().CountAsync(measure => measure.OffenceId == id, cancellation);
        return new(offence, measures, typed?.SeenNow(offence) ?? OffenceForm.Of(offence));
    }
}
