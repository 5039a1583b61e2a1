using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>
/// Lovade brottstyper: a goal on the suspicions of one offence is told as any measure's. Its figures stand in the table; here they are
/// read as a measure with a goal, so that every page and file says of it what it says of the others.
/// </summary>
public static class OffencesAsMeasures
{
    extension(ActivityContent activity)
    {
        /// <summary>The offences that have a goal, in the order of the table. Empty where nothing was promised of any.</summary>
        public IReadOnlyList<MeasureContent> PromisedOffences => activity.Suspicions is not { } table ? []
            : [.. table.Offences.Where(row => row.Goal is not null).Select(row => row.AsMeasure(table.Subgroups))];

        /// <summary>All that can have a goal, in the order in which it is told.</summary>
        public IReadOnlyList<MeasureContent> MeasuresAndOffences => [.. activity.PromisedOffences, .. activity.Measures];
    }
}

/// <summary>Brottstypen som mått.</summary>
internal static class OffenceAsMeasure
{
    extension(OffenceRow row)
    {
        internal MeasureContent AsMeasure(Subgroups subgroups) => new MeasureContent
        {
            Name = row.Offence,
            Key = row.Key,
            Unit = MeasureTerms.SuspicionOf(row.Offence),
            Kind = MeasureKind.Count,
            Accumulation = Accumulation.Sum,
            Figures = row.Figures,
            ReportedIn = row.ReportedIn,
            Year = row.Year,
            Period = row.Period ?? row.Year,
            Goal = row.Goal,
        }.With(subgroups);
    }
}
