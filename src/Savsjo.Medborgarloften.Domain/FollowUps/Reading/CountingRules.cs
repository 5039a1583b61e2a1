using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Så räknar vi: what a reader must know to read the figures of this very follow-up. A rule that nothing in it needs is not told.
/// </summary>
public static class CountingRules
{
    public const string Heading = "Så räknar vi";

    public static IReadOnlyList<CountingRule> Of(FollowUpReportContent content) =>
        [.. OfSuspicions(content), .. OfSums(content), .. OfGoals(content), .. OfTexts(content), .. OfGaps(content)];

    private static IEnumerable<CountingRule> OfSuspicions(FollowUpReportContent content)
    {
        var tables = content.Activities.Select(activity => activity.Suspicions).OfType<SuspicionTable>().ToList();
        if (tables.Count > 0)
            yield return new(HowToRead.SuspicionIsNoPerson,
                "Samma person kan stå för flera misstankar, och flera personer kan vara misstänkta för samma brott.");
        if (tables.Exists(table => table.SubgroupLabel is not null))
            yield return new("", "Ett antal som skrivits utan ”varav” räknas som noll i åldersgruppen.");
    }

    private static IEnumerable<CountingRule> OfSums(FollowUpReportContent content)
    {
        var measures = content.Activities.SelectMany(activity => activity.Measures).ToList();
        var addsUp = measures.Exists(measure => measure.Accumulation == Accumulation.Sum)
            || content.Activities.Any(activity => activity.Suspicions is not null);
        if (addsUp && content.Tertials.Skip(1).Any())
            yield return new("", "Årets summa är summan av tertialen. "
                + "Polisen och kommunen kan skriva summan för hela året i stället för tertialets egen siffra. "
                + $"Då räknar vi ut tertialets siffra som skillnaden{Example(content)}.");
        if (measures.Exists(measure => measure.Accumulation == Accumulation.Latest))
            yield return new("", "Det som inte går att lägga ihop, till exempel andelar, gäller med sitt senaste värde.");
    }

    private static IEnumerable<CountingRule> OfGoals(FollowUpReportContent content) =>
        GoalRules.Of(content).Select(rule => new CountingRule("", rule));

    private static IEnumerable<CountingRule> OfTexts(FollowUpReportContent content)
    {
        var told = content.Activities.SelectMany(activity => activity.Cells).Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
        if (told.Exists(cell => !cell.IsWrittenFromFigures))
            yield return new("", "Texterna står som parterna skrev dem.");
        if (told.Exists(cell => cell.IsWrittenFromFigures))
            yield return new("", "Där ingen text skrevs är meningen gjord av siffrorna.");
    }

    private static IEnumerable<CountingRule> OfGaps(FollowUpReportContent content)
    {
        var cells = content.Activities.SelectMany(activity => activity.Cells).ToList();
        if (cells.Exists(cell => cell.State == CellState.Missing))
            yield return new("",
                "”Inte redovisat” betyder att ingen hade rapporterat när uppföljningen publicerades, inte att ingenting har gjorts.");
        if (cells.Exists(cell => cell.State == CellState.Settled))
            yield return new("", HowToRead.Settled);
        if (SmallCountNote.Of(content) is { } protection)
            yield return new("Små tal är skyddade.", protection);
        if (NotZero(content) is { } rule)
            yield return new("", rule);
    }

    /// <summary>Of the words that stand where a number might have stood, those that do stand there.</summary>
    private static string? NotZero(FollowUpReportContent content)
    {
        var figures = content.Activities.SelectMany(activity => activity.Figures).ToList();
        var words = new List<string>();
        if (figures.Exists(figure => figure.State == FigureState.Missing))
            words.Add(FigureContent.Missing.Wording);
        if (content.Activities.Any(SaysNotApplicable))
            words.Add(FigureContent.NotApplicable.Wording);
        if (figures.Exists(SaysProtected))
            words.Add(new WithheldNumber(null).Wording);
        return words.Count switch
        {
            0 => null,
            1 => $"”{SwedishText.Capitalised(words[0])}” är inte noll.",
            _ => $"{SwedishText.Capitalised(SwedishText.List(words))} är {SwedishText.InWords(words.Count)} olika saker; "
                + "ingen av dem är noll.",
        };
    }

    /// <summary>In a column, in a table or beside a goal; a figure of one tertial that stands nowhere by itself does not say it.</summary>
    private static bool SaysNotApplicable(ActivityContent activity) =>
        activity.Cells.Any(cell => cell is { State: CellState.NotApplicable, CountedIn: null })
            || activity.Suspicions is { } table && (SaysNotApplicable(table.Totals, activity) || table.Offences
                .Any(row => SaysNotApplicable([.. row.Figures, row.Year], activity)) || table.YearTotal.State == FigureState.NotApplicable)
            || activity.MeasuresAndOffences.Any(measure => measure is { Goal: not null, FigureJudged.State: FigureState.NotApplicable });

    private static bool SaysNotApplicable(IReadOnlyList<FigureContent> columns, ActivityContent activity) => columns.Index().Any(column =>
        column.Item.State == FigureState.NotApplicable && ToldElsewhere.Of(activity).WordsFor(column.Item, column.Index) is null);

    /// <summary>"Färre än 3" says by itself that it is not zero.</summary>
    private static bool SaysProtected(FigureContent figure) =>
        figure is { State: FigureState.Withheld, Below: null }
        || figure.Subgroups.Any(one => one is { State: FigureState.Withheld, Below: null });

    /// <summary>": 96 − 29 − 35 = 32", from figures that are all given; its spaces do not break.</summary>
    private static string Example(FollowUpReportContent content)
    {
        var table = content.Activities.Select(activity => activity.Suspicions).OfType<SuspicionTable>().FirstOrDefault(IsExact);
        if (table is null)
            return "";
        var earlier = string.Concat(table.Totals.SkipLast(1).Select(figure => $" − {figure.Wording}"));
        return ": " + $"{table.YearTotal.Wording}{earlier} = {table.Totals[^1].Wording}".Replace(' ', '\u00a0');
    }

    private static bool IsExact(SuspicionTable table) =>
        table.Totals.Append(table.YearTotal).All(figure => figure is { State: FigureState.Given, Figure.Mark: FigureMark.None });
}

/// <summary>En räkneregel.</summary>
/// <param name="Strong">The beginning, in bold; may be empty.</param>
public sealed record CountingRule(string Strong, string Text)
{
    public string Sentence => Strong.Length == 0 ? Text : $"{Strong} {Text}";
}
