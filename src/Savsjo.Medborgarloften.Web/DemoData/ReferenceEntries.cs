using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.DemoData;

/// <summary>Turns a row of the document into what somebody would have typed to report it.</summary>
public static class ReferenceEntries
{
    /// <summary>Null where the document's cell is empty: nothing was reported.</summary>
    public static ReportEntry? EntryFor(ReferenceActivity row, Activity activity, Tertial tertial)
    {
        if (!row.Status.TryGetValue(tertial.Number, out var word))
            return null;
        var status = Enum.GetValues<ActivityStatus>().Single(status => status.Word == word);
        var text = row.Published[tertial.Number];
        return new ReportEntry(status, text == word ? null : InLines(row, text), null, [.. Values(row, activity, tertial.Number)]);
    }

    /// <summary>
    /// The transcription folded the cells' lines; in the one with many counts each gets its own again, as a list is
    /// read.
    /// </summary>
    private static string InLines(ReferenceActivity row, string text) => row.Suspicions is not { } suspicions
        ? text
        : Regex.Replace(
            text, $@" (?=\d+ (?:{string.Join('|', suspicions.ReportedInTertial[1].Keys)})|Misstankar )", "\n",
            RegexOptions.IgnoreCase);

    private static IEnumerable<EnteredValue> Values(ReferenceActivity row, Activity activity, int tertial)
    {
        if (row.Quantity is { } quantity)
            yield return quantity.ReportedInTertial.TryGetValue(tertial, out var own)
                ? new(activity.Measures[0].Id, Figure.OfCount(own))
                : new(activity.Measures[0].Id, Figure.OfCount(quantity.ReportedAsYearTotal[tertial]), StatedAs.YearTotal);
        if (row.Suspicions is not { } suspicions)
            yield break;
        var isOwn = suspicions.ReportedInTertial.TryGetValue(tertial, out var counts);
        counts ??= suspicions.ReportedAsYearTotal[tertial];
        foreach (var measure in activity.SuspicionMeasures)
            yield return new(
                measure.Id, Figure.OfCount(counts[measure.Name][0], counts[measure.Name][1]),
                isOwn ? StatedAs.OwnTertial : StatedAs.YearTotal);
    }
}
