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
    /// <summary>What a figure puts into its boxes. A box that the text says nothing of is left as it is.</summary>
    public static IEnumerable<(ReportBox Box, string Value)> Of(FigureFromText from)
    {
        var (measure, figure) = (from.Measure, from.Figure);
        ReportBox Box(FigureBox of) => ReportBox.Measure(measure.Id, of);

        // Suspicions have one mark for all of them; one that is told of a single offence stands before its number.
        if (figure.Count is { } count)
            yield return (Box(FigureBox.Count), (measure.CountsSuspicions ? figure.Mark.Before : "") + Digits(count));
        foreach (var (place, some) in figure.Subgroups.Index())
            if (some is { } told)
                yield return (Box(FigureBox.SubgroupAt(place)), Digits(told));
        if (figure.Percentage is { } percentage)
            yield return (Box(FigureBox.Percentage), percentage.ToString("0.#", SwedishText.Culture));
        if (!measure.CountsSuspicions && !figure.IsMissing)
            yield return (Box(FigureBox.Mark), figure.Mark == FigureMark.None ? "" : figure.Mark.Word);
        if (measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum } && !figure.IsMissing)
            yield return (measure.CountsSuspicions ? ReportBox.SuspicionsStatedAs : Box(FigureBox.StatedAs), TypedReport.Of(from.StatedAs));
    }

    /// <summary>"Fyll i siffrorna ur texten", without script: the page comes back with them, and knows what stood there.</summary>
    public static void Fill(EditActivityReportForm form, IEnumerable<FigureFromText> figures)
    {
        var before = new List<string>();
        foreach (var (box, value) in figures.SelectMany(Of).DistinctBy(one => one.Box))
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
