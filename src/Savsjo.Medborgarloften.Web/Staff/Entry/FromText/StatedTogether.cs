using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromText;

/// <summary>
/// Misstankar anges på ett sätt: one box says it of all of them, so a text that tells one offence in another way would make the others'
/// numbers into something that nobody has said.
/// </summary>
/// <param name="Figures">Those that can be filled in.</param>
/// <param name="Hindrance">Why the suspicions are not among them, a whole sentence; null where nothing hinders.</param>
public sealed record StatedTogether(IReadOnlyList<FigureFromText> Figures, string? Hindrance)
{
    /// <param name="typed">The report as it stands.</param>
    public static StatedTogether Of(IReadOnlyList<FigureFromText> figures, ActivityReport typed)
    {
        if (figures.FirstOrDefault(one => one.Measure.CountsSuspicions) is not { StatedAs: var told })
            return new(figures, null);
        var kept = typed.Activity.SuspicionMeasures.OrderBy(measure => measure.Order)
            .Where(measure => !figures.Any(one => one.Measure.Id == measure.Id && one.Figure.Count is not null))
            .Where(measure => typed.StatedOf(measure.Id) is { Figure.IsMissing: false } stands && stands.StatedAs != told)
            .ToList();
        return kept.Count == 0 ? new(figures, null) : new(
            [.. figures.Where(one => !one.Measure.CountsSuspicions)],
            $"Misstankarna fylls inte i: texten säger dem för {Words(told)}, men {SwedishText.List([.. kept.Select(one => one.Name)])} "
                + $"står för {Words(typed.StatedOf(kept[0].Id).StatedAs)}. Alla misstankar anges på samma sätt, så skriv dem själv.");
    }

    private static string Words(StatedAs statedAs) => statedAs.IsTotal ? statedAs.Word : "detta tertial";
}
