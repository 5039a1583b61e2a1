using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;

/// <summary>Cellens ord: what a form holds ("Ongoing", "ar") as a person reads it in a cell ("Pågår"), and back again.</summary>
public static class SheetWords
{
    private const string Share = "procent";

    /// <summary>"detta tertial", "hela året hittills".</summary>
    public static string Of(StatedAs statedAs) => statedAs.IsTotal ? statedAs.Word : "detta tertial";

    /// <summary>What a cell shows of what a form holds.</summary>
    public static string Shown(ReportBox box, string? held) =>
        string.IsNullOrEmpty(held) ? ""
        : box == ReportField.Status.Box ? ReportField.Status.Tell(held)
        : IsStatedAs(box) ? Of(TypedReport.HowStated(held))
        : held;

    /// <summary>What an earlier report says in a field.</summary>
    public static string Told(ReportBox box, ActivityReport report)
    {
        if (ReportField.Of(box.Part) is { } field)
            return Shown(box, field.Read(report));
        var measure = box.Part.MeasureId ?? report.Activity.SuspicionMeasures.First().Id;
        if (box.Of == FigureBox.Reason)
            return report.ReasonOf(measure) ?? "";
        var (figure, statedAs) = (report.StatedOf(measure).Figure, report.StatedOf(measure).StatedAs);
        if (figure.IsMissing)
            return "";
        return box.Of switch
        {
            FigureBox.Count => Digits(figure.Count),
            FigureBox.Percentage => figure.Percentage?.ToString("0.#", SwedishText.Culture) ?? "",
            FigureBox.IsFulfilled => figure.IsFulfilled == true ? TypedReport.Yes : TypedReport.No,
            FigureBox.StatedAs => Of(statedAs),
            FigureBox.Mark => figure.Mark == FigureMark.None ? "" : figure.Mark.Word,
            { IsSubgroup: true } of => Digits(figure.SubgroupAt(of.Place)),
            _ => "",
        };
    }

    private static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>What a form would hold of what stands in a cell; what is no choice is kept, and refused beside its field.</summary>
    public static string? Held(ReportBox box, string cell)
    {
        var words = cell.Trim();
        if (words.Length == 0)
            return null;
        bool Is(string word) => words.Equals(word, StringComparison.OrdinalIgnoreCase);
        if (box == ReportField.Status.Box)
            return Enum.GetValues<ActivityStatus>().Where(one => Is(one.Word)).Select(one => $"{one}").FirstOrDefault() ?? words;
        if (IsStatedAs(box))
            return Enum.GetValues<StatedAs>().Where(one => Is(Of(one))).Select(TypedReport.Of).FirstOrDefault() ?? words;
        if (box.Of is FigureBox.IsFulfilled or FigureBox.Mark)
            return words.ToLower(SwedishText.Culture);
        return box.Of == FigureBox.Percentage && words.EndsWith(Share, StringComparison.Ordinal) ? words[..^Share.Length].Trim() : words;
    }

    private static bool IsStatedAs(ReportBox box) => box.Of == FigureBox.StatedAs;
}
