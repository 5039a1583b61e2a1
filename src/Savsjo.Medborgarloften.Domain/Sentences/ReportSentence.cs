using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Sentences;

/// <summary>
/// Meningen: what the software writes from the figures where the author wrote no words, in the follow-up's own style:
/// "Genomfört sju riktade insatser under perioden." Figures, not words, for suspicions; words up to twelve after "varav".
/// It is written here and nowhere else: while a person types, when a follow-up is put together, and anew where small counts
/// are withheld.
/// </summary>
public static class ReportSentence
{
    /// <summary>The sentence, or null when there are no figures to write it from.</summary>
    /// <param name="activity">The activity, for its measures and name.</param>
    /// <param name="year">The tertial's year, for "Sammanlagt under 2020".</param>
    /// <param name="stated">Each measure's figure as it was stated.</param>
    public static string? From(Activity activity, int year, Func<Measure, StatedFigure> stated) => From(
        activity.Name,
        year,
        activity.SuspicionMeasures.Select(measure => new ToldOffence(measure.Name, measure.Subgroups, stated(measure).Told)),
        activity.MeasuresInOrder.Where(measure => !measure.CountsSuspicions)
            .Select(measure => new ToldMeasure(measure, stated(measure).Told)));

    /// <summary>The same of figures that may be withheld.</summary>
    public static string? From(
        string activityName, int year, IEnumerable<ToldOffence> suspicions, IEnumerable<ToldMeasure> measures)
    {
        var all = measures.ToList();
        var told = suspicions.Where(one => one.Figure.SaysSomething).ToLookup(one => one.Figure.StatedAs);
        string?[] sentences =
        [
            SuspicionSentence.Of(activityName.TrimEnd('.'), [.. told[StatedAs.OwnTertial]]),
            SuspicionSentence.Of($"Sammanlagt under {year}", [.. told[StatedAs.YearTotal]]),
            SuspicionSentence.Of("Sammanlagt sedan överenskommelsen började", [.. told[StatedAs.PeriodTotal]]),
            .. all.Where(one => one.Figure.SaysSomething).Select(one => IsTwofold(one.Measure, all)
                ? $"{one.Measure.Name}: {SwedishText.WithinSentence(Of(one.Measure, one.Figure, year))}"
                : Of(one.Measure, one.Figure, year)),
        ];
        var written = sentences.OfType<string>().ToList();
        return written.Count == 0 ? null : string.Join(" ", written);
    }

    /// <summary>Whether the activity counts something else in the same unit, so that the sentence must say which this is.</summary>
    private static bool IsTwofold(IMeasureWords measure, List<ToldMeasure> all) =>
        measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum }
        && all.Count(one => one.Measure.Kind == MeasureKind.Count
            && string.Equals(one.Measure.Unit.Plural, measure.Unit.Plural, StringComparison.OrdinalIgnoreCase)) > 1;

    private static string Of(IMeasureWords measure, ToldFigure figure, int year) => measure.Kind == MeasureKind.Count
        ? Count(measure, figure, When(figure, year))
        : $"{measure.Name}: {figure.InFigures}.";

    /// <summary>"Perioden" is the tertial, as the document has always had it; the agreement's own time has another name.</summary>
    private static string When(ToldFigure figure, int year) => figure.StatedAs switch
    {
        StatedAs.YearTotal => $"under {year}",
        StatedAs.PeriodTotal => "sedan överenskommelsen började",
        _ => "under perioden",
    };

    private static string Count(IMeasureWords measure, ToldFigure figure, string when)
    {
        if (figure.IsSecret)
            return $"Antalet {measure.Unit.Plural} {when} är en skyddad uppgift.";
        if (figure.IsZero && measure.Accumulation == Accumulation.Sum)
            return $"Inga {measure.Unit.Plural} {when}.";
        var counted = figure.Counted(measure.Unit) + figure.Varav(measure.Subgroups, measure.Unit.Gender);
        var total = figure.IsTotal ? "sammanlagt " : "";
        return measure switch
        {
            { Accumulation: Accumulation.Latest } => $"{measure.Name}: {counted}.",
            { WordBefore: { } word } => $"{word} {total}{counted} {when}.",
            _ => $"{SwedishText.Capitalised(total + counted)} {when}.",
        };
    }
}

/// <summary>Mått att berätta om: a measure other than suspicions, and what may be told of it.</summary>
public sealed record ToldMeasure(IMeasureWords Measure, ToldFigure Figure);

/// <summary>Brottstyp att berätta om: an offence, and what may be told of its suspicions.</summary>
/// <param name="Offence">"Eget bruk".</param>
/// <param name="Subgroups">"21 år och yngre", or none.</param>
/// <param name="Figure">The suspicions.</param>
public sealed record ToldOffence(string Offence, Subgroups Subgroups, ToldFigure Figure);
