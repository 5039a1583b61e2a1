using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Sentences;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Så läses måttet: the sentence that the software writes from an invented figure, and how the goal reads.</summary>
/// <param name="Sentence">"Genomfört sju riktade insatser under perioden."</param>
public sealed record MeasurePreview(string Sentence, GoalReading? Goal)
{
    private const int ExampleCount = 7;
    private const int ExampleSubgroup = 3;
    private const decimal ExamplePercentage = 32.5m;

    /// <summary>Of a measure as it is, or of one that is written but not saved.</summary>
    public static MeasurePreview? Of(Measure measure, PromisePeriod period, Activity activity)
    {
        var shown = new Activity(
            activity.Number, activity.Text, activity.FirstTertial, activity.LastTertial)
        { ShortName = activity.ShortName }.MeasuredBy(
                measure);
        var figure = measure.Kind switch
        {
            MeasureKind.Count => Figure.OfCount(ExampleCount)
                .WithSubgroups([.. measure.Subgroups.Labels.Select((_, place) => (int?)Math.Max(1, ExampleSubgroup - place))]),
            MeasureKind.Percentage => Figure.OfPercentage(ExamplePercentage),
            _ => Figure.OfYesNo(true),
        };
        return ReportSentence.From(shown, activity.FirstTertial.Year, _ => StatedFigure.OfTertial(figure)) is { } sentence
            ? new(sentence, GoalReading.Of(measure, period, activity))
            : null;
    }
}
