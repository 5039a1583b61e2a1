using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

/// <summary>Stapeldiagrammets innehåll: suspicions per tertial, and how many of them are of the subgroup.</summary>
/// <param name="Title">"Misstankar om narkotikabrott per tertial 2020".</param>
/// <param name="Description">Every number in it, in words.</param>
/// <param name="Bars">One for each tertial.</param>
/// <param name="Key">What plain and hatched stand for; empty where nothing is hatched.</param>
public sealed record ChartReading(
    string Title, string Description, IReadOnlyList<ChartBarReading> Bars, IReadOnlyList<ChartKeyReading> Key)
{
    /// <summary>Of a chart that has a table beside it.</summary>
    public const string InTable = "Samma siffror finns i tabellen.";

    /// <summary>Title and description in one, where there is one place for both.</summary>
    public string AlternateText => $"Stapeldiagram. {Title}. {Description}";

    /// <summary>The highest bar; charts that are to be compared are drawn to the highest of theirs.</summary>
    public int Highest => Bars.Max(bar => bar.Count ?? 0);

    /// <summary>How charts of some years stand beside each other.</summary>
    public static string Beside(int years) => years > 1 ? "Alla år har samma skala. Samma siffror finns i tabellerna." : InTable;

    /// <param name="together">Where the activity is told in another.</param>
    public static ChartReading Of(string name, SuspicionTable table, FollowedUpTertials time, ToldElsewhere together)
    {
        List<ChartBarReading> bars =
        [
            .. time.Columns.Zip(table.Totals).Select((one, place) =>
                ChartBarReading.Of(one.First, one.Second, table.Subgroups, together.WordsFor(one.Second, place))),
        ];
        return new(
            time.Columns.All(column => column.IsWholeYear) ? $"{name} {time.Year}" : $"{name} per tertial {time.Year}",
            string.Join(" ", bars.Select(bar => bar.Sentence)),
            bars,
            table.SubgroupLabel is { } label && bars.Exists(bar => bar.Subgroup > 0) ? KeyOf(label) : []);
    }

    private static ChartKeyReading[] KeyOf(string subgroup) =>
        [new("Misstankar", IsHatched: false), new($"varav {subgroup}", IsHatched: true)];
}

/// <summary>En stapel. A figure that is missing or withheld has none, but says so.</summary>
/// <param name="Label">"Tertial 1".</param>
/// <param name="Figure">"29", "färre än 3", "varav 18".</param>
/// <param name="Sentence">"Tertial 1: 29 misstankar, varav 18 gäller 21 år och yngre."</param>
/// <param name="Count">The bar's length; null when there is none to draw.</param>
/// <param name="Subgroup">How much of it is hatched; null when that is not to be told.</param>
/// <param name="IsWithheld">Its place is the same for every figure.</param>
public sealed record ChartBarReading(string Label, FigureCell Figure, string Sentence, int? Count, int? Subgroup, bool IsWithheld)
{
    /// <summary>Narrow enough to stand beside its neighbour on a telephone; the sentence has the whole wording.</summary>
    public string ShortValue { get; private init; } = "";

    /// <param name="elsewhere">"redovisas i 1.2"; null where it is told here.</param>
    public static ChartBarReading Of(TertialSpan round, FigureContent figure, Subgroups subgroups, string? elsewhere = null)
    {
        var count = figure.State == FigureState.Given ? figure.Figure.Count : null;
        var unit = count is null ? "" : count == 1 ? " misstanke" : " misstankar";
        var name = SwedishText.Capitalised(round.NameInYear);
        return new(
            name, FigureCell.Of(figure, elsewhere),
            $"{name}: {elsewhere ?? figure.Wording}{unit}{figure.SubgroupsInText(subgroups)}.",
            count,
            figure.SubgroupState == FigureState.Given && count > 0 ? figure.Figure.Subgroup : null,
            figure.State == FigureState.Withheld)
        { ShortValue = elsewhere ?? Short(figure) };
    }

    private static string Short(FigureContent figure) => figure switch
    {
        { State: FigureState.Withheld, Below: null } => "skyddad",
        _ => figure.Wording,
    };
}

/// <summary>Teckenförklaring till ett diagram.</summary>
public sealed record ChartKeyReading(string Words, bool IsHatched);
