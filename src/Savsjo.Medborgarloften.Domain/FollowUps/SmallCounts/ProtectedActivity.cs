using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;
using Savsjo.Medborgarloften.Domain.Sentences;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Skyddad aktivitet: gathers an activity's protected tables into its content.</summary>
internal sealed class ProtectedActivity(ActivityContent exact)
{
    private readonly List<WithheldFigure> _withheld = [];
    private readonly List<UnprotectableFigure> _unprotectable = [];
    private readonly HashSet<int> _hidden = [];

    public ActivityContent Content { get; private set; } = exact;

    public IReadOnlyList<WithheldFigure> Withheld => _withheld;

    public IReadOnlyList<UnprotectableFigure> Unprotectable => _unprotectable;

    /// <summary>The withheld numbers; empty when nothing is withheld.</summary>
    public IReadOnlySet<int> Hidden => _hidden;

    /// <param name="table">The activity's suspicions, exact.</param>
    /// <param name="decided">What of them may be told.</param>
    /// <param name="guard">What of their goals may be.</param>
    public void Replace(SuspicionTable table, ProtectedTable decided, OffenceGoalProtection guard)
    {
        Note(decided);
        FigureContent At(PlaceKind kind, int row = 0, int column = 0) => decided.At(new Place(kind, row, column));
        Content = Content with
        {
            Suspicions = table with
            {
                Offences = [.. table.Offences.Select((offence, row) => guard.Protect(offence with
                {
                    Figures = [.. offence.Figures.Select((_, column) => At(PlaceKind.Cell, row, column))],
                    Year = At(PlaceKind.RowYear, row),
                    ReportedIn = [.. offence.ReportedIn.Where(part => part.Figure is null)],
                }))],
                Totals = [.. table.Totals.Select((_, column) => At(PlaceKind.ColumnTotal, 0, column))],
                YearTotal = At(PlaceKind.GrandTotal),
            },
        };
    }

    /// <param name="measure">One of the activity's, exact.</param>
    /// <param name="decided">What of it may be told.</param>
    /// <param name="guard">What of its goal may be.</param>
    public void Replace(MeasureContent measure, ProtectedTable decided, MeasureGoalProtection guard)
    {
        Note(decided);
        var figures = measure.Figures.Select((_, column) => decided.At(new Place(PlaceKind.Cell, 0, column))).ToList();
        var year = decided.At(new Place(PlaceKind.RowYear));
        var period = decided.At(new Place(PlaceKind.Period));
        var replaced = measure with
        {
            Figures = figures,
            Year = year,
            Period = period,
            // A part of a figure is guarded by nothing: only the whole is told.
            ReportedIn = [.. measure.ReportedIn.Where(part => part.Figure is null)],
        };
        replaced = replaced with { Goal = guard.Protect(replaced, decided) };
        Content = Content with { Measures = [.. Content.Measures.Select(one => ReferenceEquals(one, measure) ? replaced : one)] };
    }

    /// <summary>
    /// A reason why a goal was not reached tells its outcome. Where that is withheld, the first reason is that of the first goal that is
    /// told to have been missed, if there is one.
    /// </summary>
    public ProtectedActivity WithoutTellingReason()
    {
        if (Content.MeasuresAndOffences.Any(measure => measure.Goal?.WithholdsSomething == true))
            Content = Content.WithFirstReason();
        return this;
    }

    /// <summary>
    /// The software's own sentences are written anew where anything of the activity is withheld, all of them and from what
    /// is shown: a sentence can state a year's total that stands in no table.
    /// </summary>
    public ProtectedActivity WithRewrittenSentences()
    {
        if (_withheld.Count > 0)
            Content = Content with { Cells = [.. Content.Cells.Select(Rewritten)] };
        return this;
    }

    /// <summary>
    /// Of an activity whose figures are told in another, where some are withheld: it has none of its own to write a sentence from.
    /// </summary>
    public void WithholdWrittenSentences()
    {
        if (Content is { Measures.Count: 0, Suspicions: null })
            Content = Content with
            {
                Cells = [.. Content.Cells.Select(cell => cell.IsWrittenFromFigures ? cell with { Text = null } : cell)],
            };
    }

    private CellContent Rewritten(CellContent cell, int column) =>
        cell is { IsWrittenFromFigures: true, Text: not null } ? cell with { Text = Sentence(cell.Tertial.Year, column) } : cell;

    /// <summary>Always of the tertial's own figures: the total stands in no table, and nothing guards it.</summary>
    private string? Sentence(int year, int column) => ReportSentence.From(
        Content.Name,
        year,
        Content.Suspicions?.Offences.Select(offence =>
            new ToldOffence(offence.Offence, Content.Suspicions.Subgroups, offence.Figures[column].Told)) ?? [],
        Content.Measures.Select(measure => new ToldMeasure(measure, measure.Figures[column].Told)));

    private void Note(ProtectedTable decided)
    {
        _withheld.AddRange(decided.Withheld(Content.Label));
        _unprotectable.AddRange(decided.Unprotectable(Content.Label));
        _hidden.UnionWith(decided.Hidden);
    }
}
