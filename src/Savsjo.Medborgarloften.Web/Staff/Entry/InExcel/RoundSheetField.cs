using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;

/// <summary>Ett fält i boken: a box of a report as a row of the round's Excel book, in words that a person reads.</summary>
/// <param name="Label">"Riktade insatser", "varav 21 år och yngre".</param>
/// <param name="Note">What is shown beside the cell when it is chosen.</param>
public sealed record RoundSheetField(Activity Activity, ReportBox Box, string Label, string Note)
{
    private const string KeyStart = "r";

    /// <summary>What may be chosen, in words; empty for what is typed.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>The same field in a round, which may have no earlier tertial that a total would tell of too.</summary>
    /// <param name="held">What the form holds.</param>
    public RoundSheetField In(RoundInWork round, string? held) => Box.Of == FigureBox.StatedAs
        ? this with { Choices = [.. StatedChoice.In(round, TypedReport.HowStated(held)).Select(SheetWords.Of)] }
        : this;

    /// <summary>Whether it is told in words of one's own.</summary>
    public bool IsText => IsWords(Box);

    /// <inheritdoc cref="IsText"/>
    public static bool IsWords(ReportBox box) => box == ReportField.Text.Box || box.Of == FigureBox.Reason;

    /// <summary>"m33.Count": the field within its report.</summary>
    public string BoxKey => $"{Box.Part.Key}.{Box.Name}";

    /// <summary>"r20211/17/m33.Count": which field it is, whatever is sorted, moved or translated around it.</summary>
    public string KeyIn(RoundInWork round) =>
        string.Create(CultureInfo.InvariantCulture, $"{KeyStart}{round.Tertial.Value}/{Activity.Id}/{BoxKey}");

    /// <summary>Every field of the report, in the order of the page.</summary>
    public static IEnumerable<RoundSheetField> Of(Activity activity) =>
    [
        Chosen(
            activity, ReportField.Status.Box, "Läge", "Välj läget ur listan.", Enum.GetValues<ActivityStatus>().Select(one => one.Word)),
        .. activity.MeasuresInOrder.Where(measure => !measure.CountsSuspicions)
            .SelectMany(measure => OfMeasure(activity, measure).Concat(WhyOf(activity, measure))),
        .. activity.SuspicionMeasures.SelectMany(measure => Counts(activity, measure).Concat(WhyOf(activity, measure))),
        .. activity.SuspicionMeasures.Any() ? How(activity, "Misstankarna", ReportBox.SuspicionsStatedAs, ReportBox.SuspicionsMark) : [],
        new(activity, ReportField.Text.Box, "Text till uppföljningen", "Skriv som det ska stå i uppföljningen. Texten blir offentlig."),
    ];

    private static IEnumerable<RoundSheetField> OfMeasure(Activity activity, Measure measure) => measure.Kind switch
    {
        MeasureKind.Count => [.. Counts(activity, measure), .. HowOf(activity, measure)],
        MeasureKind.Percentage =>
            [new(activity, BoxOf(measure, FigureBox.Percentage), measure.Name, "Skriv procenten med högst en decimal, till exempel 93,5.")],
        _ =>
        [
            Chosen(
                activity, BoxOf(measure, FigureBox.IsFulfilled), measure.Name, "Välj ja eller nej.", [TypedReport.Yes, TypedReport.No]),
        ],
    };

    private static IEnumerable<RoundSheetField> Counts(Activity activity, Measure measure) =>
    [
        new(activity, BoxOf(measure, FigureBox.Count), measure.Name, "Skriv antalet med siffror. Töm cellen om det inte är känt."),
        .. measure.Subgroups.Labels.Select((label, place) => new RoundSheetField(
            activity, BoxOf(measure, FigureBox.SubgroupAt(place)), $"{measure.Name}, varav {label}", "Högst lika många som antalet.")),
    ];

    /// <summary>Nothing of a measure that has no goal to miss.</summary>
    private static RoundSheetField[] WhyOf(Activity activity, Measure measure) => measure.Goal is null ? [] :
    [
        new(
            activity, BoxOf(measure, FigureBox.Reason), $"{measure.Name}: varför målet inte nåddes",
            "Fyll i om målet inte nåddes. Texten blir offentlig."),
    ];

    private static RoundSheetField[] HowOf(Activity activity, Measure measure) => measure.Accumulation == Accumulation.Sum
        ? How(activity, measure.Name, BoxOf(measure, FigureBox.StatedAs), BoxOf(measure, FigureBox.Mark))
        : [];

    private static RoundSheetField[] How(Activity activity, string name, ReportBox statedAs, ReportBox mark) =>
    [
        Chosen(activity, statedAs, $"{name} gäller", "Välj vilken tid siffran gäller.", Enum.GetValues<StatedAs>().Select(SheetWords.Of)),
        Chosen(activity, mark, $"{name}: noggrannhet", "Lämna tomt om siffran är exakt.",
            TypedMark.All.Where(one => one != FigureMark.None).Select(one => one.Word)),
    ];

    private static ReportBox BoxOf(Measure measure, FigureBox of) => ReportBox.Measure(measure.Id, of);

    private static RoundSheetField Chosen(Activity activity, ReportBox box, string label, string note, IEnumerable<string> choices) =>
        new(activity, box, label, note) { Choices = [.. choices] };
}
