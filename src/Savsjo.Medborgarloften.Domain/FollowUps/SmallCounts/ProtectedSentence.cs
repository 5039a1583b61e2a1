using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Meningen, skyddad: what <see cref="ReportSentence"/> says, written from the figures that are shown. Always of the tertial's
/// own figures: a year's total that was stated in an earlier tertial stands in no table, and nothing guards it.
/// </summary>
internal static class ProtectedSentence
{
    public static string? Of(ActivityContent activity, int column)
    {
        var sentences = activity.Measures.Select(measure => Of(measure, measure.Figures[column]))
            .Prepend(activity.Suspicions is { } table ? Of(activity, table, column) : null)
            .Where(sentence => sentence is not null).ToList();
        return sentences.Count == 0 ? null : string.Join(" ", sentences);
    }

    private static string? Of(ActivityContent activity, SuspicionTable table, int column)
    {
        var figures = table.Offences
            .Select(offence => (Name: offence.Offence.ToLower(SwedishText.Culture), Figure: offence.Figures[column]))
            .Where(one => one.Figure.State is FigureState.Given or FigureState.Withheld).ToList();
        if (figures.Count == 0)
            return null;
        // A zero goes unsaid, as in the other sentence; it stands in the table beside, so its absence here tells nothing.
        var told = figures
            .Where(one => one.Figure is { State: FigureState.Given, Figure.Count: > 0 } or { State: FigureState.Withheld, Below: not null })
            .Select(one => $"{one.Figure.Wording} {one.Name}{Subgroup(one.Figure, table.SubgroupLabel)}").ToList();
        var secret = figures.Where(one => one.Figure is { State: FigureState.Withheld, Below: null }).Select(one => one.Name).ToList();
        var name = activity.Name.TrimEnd('.');
        var first = told.Count > 0 ? $"{name}: {string.Join(", ", told)}." : null;
        var second = secret.Count > 0 ? $"Skyddad uppgift: {SwedishText.List(secret)}." : null;
        return first is null && second is null ? $"{name}: inga misstankar."
            : first is null ? $"{name}. {second}"
            : second is null ? first : $"{first} {second}";
    }

    private static string? Of(MeasureContent measure, FigureContent figure) => (measure.Kind, figure.State) switch
    {
        (MeasureKind.Count, FigureState.Withheld) when figure.Below is not null =>
            Sentence(measure, $"{figure.Wording} {measure.Unit.Plural}{Subgroup(figure, measure.SubgroupLabel)}"),
        (MeasureKind.Count, FigureState.Withheld) => $"Antalet {measure.Unit.Plural} under perioden är en skyddad uppgift.",
        (MeasureKind.Count, FigureState.Given) when figure.Figure.Count == 0 && measure.Accumulation == Accumulation.Sum =>
            $"Inga {measure.Unit.Plural} under perioden.",
        (MeasureKind.Count, FigureState.Given) =>
            Sentence(measure, $"{Counted(measure.Unit, figure.Figure)}{Subgroup(figure, measure.SubgroupLabel)}"),
        (_, FigureState.Given) => $"{measure.Name}: {figure.Wording}.",
        _ => null,
    };

    private static string Sentence(MeasureContent measure, string counted) => measure switch
    {
        { Accumulation: Accumulation.Latest } => $"{measure.Name}: {counted}.",
        { CountsDeeds: false } => $"{SwedishText.Capitalised(counted)} under perioden.",
        _ => $"Genomfört {counted} under perioden.",
    };

    private static string Counted(MeasureUnit unit, Figure figure) => figure is { IsApproximate: true, Count: > 0 and { } count }
        ? $"cirka {unit.InFigures(count)}"
        : unit.Counted(figure.Count ?? 0);

    private static string Subgroup(FigureContent figure, string? label) => figure.SubgroupState switch
    {
        FigureState.Given when figure.Figure.Subgroup > 0 =>
            $" varav {SwedishText.InWords(figure.Figure.Subgroup.Value, GrammaticalGender.Common)} {label}",
        FigureState.Withheld => $" ({label}: {figure.SubgroupWording})",
        _ => "",
    };
}
