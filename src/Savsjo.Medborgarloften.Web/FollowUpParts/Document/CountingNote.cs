using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>Så räknar vi: what a reader must know to read the figures of this very follow-up.</summary>
/// <param name="Strong">The beginning, in bold; may be empty.</param>
public sealed record CountingNote(string Strong, string Text)
{
    public static IReadOnlyList<CountingNote> Of(FollowUpReportContent content)
    {
        var tables = content.Activities.Select(activity => activity.Suspicions).OfType<SuspicionTable>().ToList();
        return [.. All(content, tables).OfType<CountingNote>()];
    }

    private static IEnumerable<CountingNote?> All(FollowUpReportContent content, List<SuspicionTable> tables)
    {
        if (tables.Count > 0)
            yield return new("En misstanke är inte en person.", "Samma person kan stå för flera misstankar.");
        if (content.Tertials.Skip(1).Any() && HasFigures(content))
            yield return new("", "En part kan ange årets summa i stället för tertialets egen siffra. Tertialets siffra är då skillnaden"
                + (tables.Select(Difference).FirstOrDefault(one => one is not null) is { } difference ? $": {difference}." : "."));
        if (tables.Any(table => table.SubgroupLabel is not null))
            yield return new("", "Ett antal som skrivits utan ”varav” räknas som noll i åldersgruppen.");
        foreach (var rule in GoalRules.Of(content))
            yield return new("", rule);
        if (SmallCountNote.Of(content) is { } protection)
            yield return new("Små tal är skyddade.", protection);
        yield return new("", "Texterna står som parterna skrev dem. ”Ingen uppgift lämnad” betyder att den ansvariga parten inte hade rapporterat när uppföljningen publicerades.");
    }

    private static bool HasFigures(FollowUpReportContent content) =>
        content.Activities.Any(activity => activity.Suspicions is not null || activity.Measures.Any(measure => measure.Accumulation == Accumulation.Sum));

    /// <summary>"96 − 29 − 35 = 32", from figures that are all given; its spaces do not break.</summary>
    private static string? Difference(SuspicionTable table)
    {
        if (table.Totals.Append(table.YearTotal).Any(figure => figure is not { State: FigureState.Given, Figure.IsApproximate: false }))
            return null;
        var earlier = string.Concat(table.Totals.Take(table.Totals.Count - 1).Select(figure => $" − {figure.Wording}"));
        return $"{table.YearTotal.Wording}{earlier} = {table.Totals[^1].Wording}".Replace(' ', '\u00a0');
    }
}
