using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;

/// <summary>Texten nu och förra gången, as both are printed: what is new in the one and gone from the other, word for word.</summary>
/// <param name="When">"tertial 3 2020": when it was last reported.</param>
/// <param name="IsSame">Letter for letter.</param>
public sealed record TextComparison(string When, IReadOnlyList<TextPart> Before, IReadOnlyList<TextPart> Now, bool IsSame)
{
    /// <summary>Two texts with less than this in common are two texts: marks on nearly every word tell nothing.</summary>
    private const double LeastShared = 0.5;

    /// <summary>Whether it is worth while to mark what differs.</summary>
    public bool MarksWords => !IsSame && SharedOf(Before) >= LeastShared && SharedOf(Now) >= LeastShared;

    /// <summary>Null where there was no text, or is none now.</summary>
    public static TextComparison? Of(RoundInWork round, ActivityReport? earlier, string? now)
    {
        if (earlier is null || now is null || Printed(earlier) is not { } before)
            return null;
        var (one, other) = TextDifference.Between(before, now);
        return new(round.Period.RoundOf(earlier.Tertial).Name, one, other, before == now);
    }

    private static string? Printed(ActivityReport report) =>
        report.Text ?? ReportSentence.From(report.Activity, report.Tertial.Year, measure => report.StatedOf(measure.Id));

    private static double SharedOf(IReadOnlyList<TextPart> parts)
    {
        static int Words(TextPart part) => part.Words.Split(' ').Length;
        return (double)parts.Where(part => !part.IsOnlyHere).Sum(Words) / parts.Sum(Words);
    }
}
