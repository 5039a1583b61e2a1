using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromText;

/// <summary>Rutor att fylla i: which box gets what, where the figures of a text go into the form; and what stood there before.</summary>
public static class FilledBoxes
{
    /// <summary>What figures put into the boxes. A box that the text says nothing of goes on meaning what it means.</summary>
    /// <param name="typed">The report as it stands.</param>
    public static IEnumerable<(ReportBox Box, string Value)> Of(IReadOnlyCollection<FigureFromText> figures, ActivityReport typed) =>
        figures.SelectMany(one => Of(one, typed.StatedOf(one.Measure.Id))).Concat(MarksApart(figures, typed)).DistinctBy(one => one.Box);

    private static IEnumerable<(ReportBox Box, string Value)> Of(FigureFromText from, StatedFigure stands)
    {
        var (measure, figure) = (from.Measure, from.Figure);
        ReportBox Box(FigureBox of) => ReportBox.Measure(measure.Id, of);

        // Suspicions have one mark for all of them; one that is told of a single offence stands before its number.
        if (figure.Count is { } count)
            yield return (Box(FigureBox.Count), (measure.CountsSuspicions ? figure.Mark.Before : "") + Digits(count));
        foreach (var place in Enumerable.Range(0, measure.Subgroups.Count))
            if (figure.SubgroupAt(place) is { } told)
                yield return (Box(FigureBox.SubgroupAt(place)), Digits(told));
            // A part of what was counted for another time is none of this.
            else if (figure.Count is not null && stands.Figure.SubgroupAt(place) is not null && stands.StatedAs != from.StatedAs)
                yield return (Box(FigureBox.SubgroupAt(place)), "");
        if (figure.Percentage is { } percentage)
            yield return (Box(FigureBox.Percentage), percentage.ToString("0.#", SwedishText.Culture));
        if (!measure.CountsSuspicions && !figure.IsMissing)
            yield return (Box(FigureBox.Mark), figure.Mark == FigureMark.None ? "" : figure.Mark.Word);
        if (measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum } && !figure.IsMissing)
            yield return (measure.CountsSuspicions ? ReportBox.SuspicionsStatedAs : Box(FigureBox.StatedAs), TypedReport.Of(from.StatedAs));
    }

    /// <summary>An exact number under the mark of all suspicions would read as cirka: the mark goes before those it was said of.</summary>
    private static IEnumerable<(ReportBox Box, string Value)> MarksApart(
        IReadOnlyCollection<FigureFromText> figures, ActivityReport typed)
    {
        if (!figures.Any(one => one is { Measure.CountsSuspicions: true, Figure: { Count: not null, Mark: FigureMark.None } }))
            yield break;
        yield return (ReportBox.SuspicionsMark, "");
        foreach (var measure in typed.Activity.SuspicionMeasures)
            if (typed.StatedOf(measure.Id).Figure is { Count: { } count, Mark: not FigureMark.None and var mark })
                yield return (ReportBox.Measure(measure.Id, FigureBox.Count), mark.Before + Digits(count));
    }

    /// <summary>"Fyll i siffrorna ur texten", without script: the page comes back with them, and knows what stood there.</summary>
    /// <inheritdoc cref="Of(IReadOnlyCollection{FigureFromText}, ActivityReport)" path="/param"/>
    public static void Fill(EditActivityReportForm form, IReadOnlyCollection<FigureFromText> figures, ActivityReport typed)
    {
        var before = new List<string>();
        foreach (var (box, value) in Of(figures, typed))
        {
            before.Add($"{box.Part.Key}.{box.Name}={form[box]}");
            form[box] = value;
        }

        form.BeforeText = string.Join('\n', before);
    }

    /// <summary>"Ångra": what stood there before stands there again.</summary>
    public static void TakeBack(EditActivityReportForm form, Activity activity)
    {
        var boxes = activity.Measures.Select(measure => ReportPart.Measure(measure.Id)).Append(ReportPart.Suspicions)
            .SelectMany(ReportBox.In).ToDictionary(box => $"{box.Part.Key}.{box.Name}");
        foreach (var line in (form.BeforeText ?? "").ReplaceLineEndings("\n").Split('\n'))
            if (line.Split('=', 2) is [var key, var value] && boxes.TryGetValue(key, out var box))
                form[box] = value;
        form.BeforeText = null;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
