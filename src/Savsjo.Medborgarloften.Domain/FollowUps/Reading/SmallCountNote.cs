using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Om skyddade tal: what a reader must know to read "färre än k" and "skyddad uppgift".</summary>
public static class SmallCountNote
{
    /// <summary>Null when the follow-up was published with every figure shown.</summary>
    public static string? Of(FollowUpReportContent content)
    {
        if (content.SmallCountsBelow is not { } below)
            return null;
        var figures = content.Activities.SelectMany(activity => activity.Figures).ToList();
        var hidesOutcome = content.Activities.SelectMany(activity => activity.MeasuresAndOffences)
            .Any(measure => measure.Goal?.WithholdsSomething == true);
        if (!hidesOutcome && !figures.Exists(figure => figure.IsProtected))
            return $"Antal under {SwedishText.Number(below)} skyddas för att inte peka ut någon. Ingen uppgift här behövde skyddas.";
        return string.Join(" ", new[]
        {
            $"Antal under {SwedishText.Number(below)} skyddas för att inte peka ut någon.",
            figures.Exists(SaysBelow) ? $"”Färre än {SwedishText.Number(below)}” betyder {Values(below)}." : null,
            "”Skyddad uppgift” betyder att talet är känt men inte visas, eftersom ett litet antal annars skulle gå att räkna ut.",
            "Noll visas alltid, utom som en del av ett tal som skyddas.",
        }.OfType<string>());
    }

    /// <summary>"1 eller 2", "1, 2, 3 eller 4", "ett antal från 1 till 9".</summary>
    private static string Values(int below) => below switch
    {
        3 => "1 eller 2",
        4 => "1, 2 eller 3",
        _ => $"ett antal från 1 till {SwedishText.Number(below - 1)}",
    };

    private static bool SaysBelow(FigureContent figure) =>
        figure.Below is not null || figure.Subgroups.Any(one => one.Below is not null);
}
