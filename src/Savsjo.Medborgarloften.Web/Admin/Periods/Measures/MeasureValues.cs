using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Måttets värden as the log keeps them.</summary>
public static class MeasureValues
{
    public static string Of(Measure measure) => AuditValues.Write(Values(measure));

    /// <summary>"2.2 Riktade insatser: Insatser".</summary>
    public static string Subject(Activity activity, string measure) => $"{activity.Label} {activity.Name}: {measure}";

    private static IEnumerable<AuditValue> Values(Measure measure)
    {
        yield return new("Namn", measure.Name);
        yield return new("Slag", measure.Kind.Word);
        if (measure.Kind == MeasureKind.Count)
        {
            yield return new("Enhet", $"{measure.Unit.Article} {measure.Unit.Singular}, {measure.Unit.Plural}");
            yield return new("Läggs ihop", measure.Accumulation.Word);
        }

        if (measure.WordBefore is { } word)
            yield return new("Ord före talet", word);
        if (measure.Subgroups.Any)
            yield return new(measure.Subgroups.Count == 1 ? "Delgrupp" : "Delgrupper", string.Join(", ", measure.Subgroups.Labels));
        if (measure.Subgroups.Count > 1)
            yield return new("Delgrupperna utesluter varandra", measure.Subgroups.ExcludeEachOther ? "Ja" : "Nej");
        if (measure.Offence is { } offence)
            yield return new("Brottstyp", offence.Name);
        yield return new("Mål", measure.Goal is null ? "Inget" : GoalReading.Line(measure));
    }
}
