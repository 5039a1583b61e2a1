using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>
/// Det rapporterade, som det skrevs: an author's own words. Lines that each begin with a count ("19 eget bruk varav …")
/// are set with the counts in a column, as the document always had them; no word is changed.
/// </summary>
internal static partial class ReportedText
{
    /// <summary>What was written, unless it only repeats the status: "Klart" under the status Klart.</summary>
    public static string? WorthSaying(CellContent cell) =>
        cell.Text is { } text && !string.IsNullOrWhiteSpace(text)
        && !string.Equals(text.Trim().TrimEnd('.'), cell.StatusWording, StringComparison.OrdinalIgnoreCase) ? text : null;

    public static void Add(
        CellLines cell, StructureElement owner, string text, SuspicionTable? suspicions, Styles styles, DocumentFonts fonts)
    {
        var lines = CleanText.Of(Divided(text, suspicions)).Trim().Split('\n').Select(line => line.Trim()).ToList();
        var counted = lines.Select(line => CountedLine().Match(line)).ToList();
        if (counted.Count(match => match.Success) < 2)
        {
            cell.Text(owner, text, styles.Cell);
            return;
        }
        double Width(string figure) => styles.CellStrong.WidthOf(figure, fonts);
        var figureWidth = counted.Where(match => match.Success).Max(match => Width(match.Groups["count"].Value));
        var indent = figureWidth + Width(" ");
        for (var index = 0; index < lines.Count; index++)
            Add(cell, owner, lines[index], counted[index], index == lines.Count - 1, figureWidth, indent, styles, fonts);
    }

    private static void Add(
        CellLines cell, StructureElement owner, string text, Match counted, bool isLast,
        double figureWidth, double indent, Styles styles, DocumentFonts fonts)
    {
        var words = counted.Success ? counted.Groups["words"].Value : text;
        var lines = LineBreaking.Break(words, fonts, styles.Cell, cell.Width - (counted.Success ? indent : 0)).ToList();
        lines[^1] = lines[^1] with { IsFollowed = !isLast };
        for (var index = 0; index < lines.Count; index++)
            cell.Add(!counted.Success ? new TextCellLine(owner, lines[index], styles.Cell, fonts)
                : index == 0 ? new FigureCellLine(owner, counted.Groups["count"].Value, lines[0], styles.CellStrong, styles.Cell, fonts, figureWidth)
                : new TextCellLine(owner, lines[index], styles.Cell, fonts, indent));
    }

    /// <summary>Suspicions written in one go are given a line an offence.</summary>
    public static string Divided(string text, SuspicionTable? suspicions) => suspicions is null
        ? text
        : suspicions.Offences.Aggregate(text, (divided, offence) => Regex.Replace(
            divided, $@"[^\S\n]+(?=\d+ {Regex.Escape(offence.Offence)}\b)", "\n", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    [GeneratedRegex(@"^(?<count>\d{1,4}) (?<words>\p{L}.*)$")]
    private static partial Regex CountedLine();
}
