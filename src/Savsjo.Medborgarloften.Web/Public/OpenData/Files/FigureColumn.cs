using System.ComponentModel;
using System.Reflection;
using System.Text;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Kolumner i siffrornas filer. CSV, its description and the workbook all read these, in this order; name and explanation are
/// those of the API's field.
/// </summary>
public static class FigureColumn
{
    public static IReadOnlyList<FlatColumn<FigureRow>> All { get; } =
    [
        Column("År", nameof(FigureRow.Year), FigureColumnType.WholeNumber, row => row.Year),
        Column("Tertial", nameof(FigureRow.Tertial), FigureColumnType.WholeNumber, row => row.Tertial),
        Column("Aktivitet", nameof(FigureRow.Activity), FigureColumnType.Text, row => row.Activity),
        Column("Aktivitetens namn", nameof(FigureRow.ActivityName), FigureColumnType.Text, row => row.ActivityName),
        Column("Mått", nameof(FigureRow.Measure), FigureColumnType.Text, row => row.Measure),
        Column("Sort", nameof(FigureRow.Kind), FigureColumnType.Word, row => row.Kind),
        Column("Misstankar om brott", nameof(FigureRow.IsSuspicion), FigureColumnType.YesNo, row => row.IsSuspicion),
        Column("Enhet", nameof(FigureRow.Unit), FigureColumnType.Text, row => row.Unit),
        Optional("Tal", nameof(FigureRow.Amount), FigureColumnType.Number, row => row.Amount),
        Column("Uppgift", nameof(FigureRow.Status), FigureColumnType.Word, row => row.Status),
        Optional("Färre än", nameof(FigureRow.FewerThan), FigureColumnType.WholeNumber, row => row.FewerThan),
        Column("Ungefärligt", nameof(FigureRow.IsApproximate), FigureColumnType.YesNo, row => row.IsApproximate),
        Optional("Undergrupp", nameof(FigureRow.Subgroup), FigureColumnType.Text, row => row.Subgroup),
        Optional("Varav i undergruppen", nameof(FigureRow.SubgroupAmount), FigureColumnType.WholeNumber, row => row.SubgroupAmount),
        Column("Undergruppens uppgift", nameof(FigureRow.SubgroupStatus), FigureColumnType.Word, row => row.SubgroupStatus),
        Optional("Undergruppen färre än", nameof(FigureRow.SubgroupFewerThan), FigureColumnType.WholeNumber, row => row.SubgroupFewerThan),
        Column("Uppföljning", nameof(FigureRow.FollowUp), FigureColumnType.Text, row => row.FollowUp),
        Column("Version", nameof(FigureRow.Version), FigureColumnType.WholeNumber, row => row.Version),
        Column("Publicerad", nameof(FigureRow.PublishedAt), FigureColumnType.Instant, row => row.PublishedAt),
        Column("Gäller tertialen", nameof(FigureRow.Covers), FigureColumnType.Text, row => row.Covers),
        Optional("Serie", nameof(FigureRow.Series), FigureColumnType.Text, row => row.Series),
        Optional("Periodens första dag", nameof(FigureRow.PeriodFirstDay), FigureColumnType.Day, row => row.PeriodFirstDay),
        Optional("Periodens sista dag", nameof(FigureRow.PeriodLastDay), FigureColumnType.Day, row => row.PeriodLastDay),
        Column("Märke", nameof(FigureRow.Mark), FigureColumnType.Word, row => row.Mark),
        Optional("Överförd från", nameof(FigureRow.TransferredFrom), FigureColumnType.Text, row => row.TransferredFrom),
        Optional("Först publicerad", nameof(FigureRow.OriginallyPublished), FigureColumnType.Day, row => row.OriginallyPublished),
        Optional("Del av måttet", nameof(FigureRow.PartOf), FigureColumnType.Text, row => row.PartOf),
        Optional("Redovisas i", nameof(FigureRow.ToldIn), FigureColumnType.Text, row => row.ToldIn),
    ];

    private static FlatColumn<FigureRow> Column(
        string heading, string property, FigureColumnType type, Func<FigureRow, object?> of, bool isRequired = true) => new(
        Snake(property), heading,
        typeof(FigureRow).GetProperty(property)!.GetCustomAttribute<DescriptionAttribute>()!.Description, of, type, isRequired);

    /// <summary>Empty in some rows.</summary>
    private static FlatColumn<FigureRow> Optional(string heading, string property, FigureColumnType type, Func<FigureRow, object?> of) =>
        Column(heading, property, type, of, isRequired: false);

    private static string Snake(string name) => name.Aggregate(new StringBuilder(), (snake, letter) =>
        char.IsUpper(letter) && snake.Length > 0
            ? snake.Append('_').Append(char.ToLowerInvariant(letter))
            : snake.Append(char.ToLowerInvariant(letter))).ToString();
}

/// <summary>What kind of value a column holds.</summary>
public enum FigureColumnType
{
    Text = 1,

    /// <summary>One of a few words.</summary>
    Word = 2,
    WholeNumber = 3,
    Number = 4,

    /// <summary>true or false.</summary>
    YesNo = 5,

    /// <summary>A moment in UTC.</summary>
    Instant = 6,

    /// <summary>A day, without a time.</summary>
    Day = 7,
}
