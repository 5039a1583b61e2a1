using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;

/// <summary>
/// Stilla ändringar: what differs in an activity whose status and results are no news. It is named, for "som förut" is said
/// only where nothing has changed.
/// </summary>
internal static class QuietChanges
{
    /// <summary>"ny text och nya siffror"; empty when all is as before.</summary>
    public static string Of(ActivityContent before, ActivityContent now) =>
        SwedishText.List([.. All(before, now).OfType<string>()]);

    private static IEnumerable<string?> All(ActivityContent before, ActivityContent now) =>
    [
        Text(before, now),
        Figures(before, now),
        Goals(before).SequenceEqual(Goals(now)) ? null : "ändrat mål",
        (before.Text, before.Name) == (now.Text, now.Name) ? null : "ändrad lydelse",
        before.Responsible == now.Responsible ? null : "ändrat ansvar",
    ];

    /// <summary>A text that is written from the figures says no more than they do, and what is settled needs none.</summary>
    private static string? Text(ActivityContent before, ActivityContent now)
    {
        if (now.ShownGoalReason is { } reason && reason != before.ShownGoalReason)
            return "ny text";
        if (now.Latest.State != CellState.Reported || now.Latest.Text == before.Latest.Text
            || now.Latest.IsWrittenFromFigures && before.Latest.IsWrittenFromFigures)
            return null;
        return now.Latest.Text is null ? "ingen text" : "ny text";
    }

    private static string? Figures(ActivityContent before, ActivityContent now)
    {
        var known = Latest(before).ToLookup(one => (one.Of, one.When), one => one.Figure);
        var changed = Latest(now).Where(one => !known[(one.Of, one.When)].Any(figure => IsKnown(figure, one.Figure)))
            .Select(one => one.Figure.State).ToHashSet();
        return changed.Contains(FigureState.Given) ? "nya siffror"
            : changed.Contains(FigureState.Withheld) ? "skyddade siffror"
            : changed.Contains(FigureState.Missing) && now.Latest.State == CellState.Reported ? "inga redovisade siffror"
            : null;
    }

    /// <summary>The same figure, or the same sum that lacks a part now: "minst 54" after 54 is nothing new.</summary>
    private static bool IsKnown(FigureContent before, FigureContent now) => now == before
        || now is { State: FigureState.Given, Figure.Mark: FigureMark.AtLeast } && before.State == FigureState.Given
            && now.Figure with { Mark = before.Figure.Mark } == before.Figure;

    /// <summary>The tertial's own figures and those so far, each by what it is.</summary>
    private static IEnumerable<(string Of, string When, FigureContent Figure)> Latest(ActivityContent activity)
    {
        foreach (var measure in activity.Measures)
        {
            yield return (measure.Name, "tertial", measure.Figures[^1]);
            yield return (measure.Name, "year", measure.Year);
            yield return (measure.Name, "period", measure.Period);
        }

        if (activity.Suspicions is not { } table)
            yield break;
        yield return ("", "tertial", table.Totals[^1]);
        yield return ("", "year", table.YearTotal);
        foreach (var row in table.Offences)
        {
            yield return ($"offence {row.Offence}", "tertial", row.Figures[^1]);
            yield return ($"offence {row.Offence}", "year", row.Year);
        }
    }

    private static IEnumerable<Goal?> Goals(ActivityContent activity) =>
        activity.MeasuresAndOffences.Select(measure => measure.Goal?.Promised);
}
