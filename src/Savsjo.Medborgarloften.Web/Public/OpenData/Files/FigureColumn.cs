using System.ComponentModel;
using System.Reflection;
using System.Text;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Kolumn i siffrornas filer. CSV, its description and Excel all read these, in this order; name and explanation are those
/// of the API's field.
/// </summary>
/// <param name="Name">"subgroup_amount": letters a–z and underscore.</param>
/// <param name="Description">What it holds, in Swedish.</param>
/// <param name="Type">The kind of value.</param>
/// <param name="IsRequired">Whether every row has one.</param>
/// <param name="Of">A row's value.</param>
public sealed record FigureColumn(string Name, string Description, FigureColumnType Type, bool IsRequired, Func<FigureRow, object?> Of)
{
    public static IReadOnlyList<FigureColumn> All { get; } =
    [
        Column(nameof(FigureRow.Year), FigureColumnType.WholeNumber, row => row.Year),
        Column(nameof(FigureRow.Tertial), FigureColumnType.WholeNumber, row => row.Tertial),
        Column(nameof(FigureRow.Activity), FigureColumnType.Text, row => row.Activity),
        Column(nameof(FigureRow.ActivityName), FigureColumnType.Text, row => row.ActivityName),
        Column(nameof(FigureRow.Measure), FigureColumnType.Text, row => row.Measure),
        Column(nameof(FigureRow.Kind), FigureColumnType.Word, row => row.Kind),
        Column(nameof(FigureRow.IsSuspicion), FigureColumnType.YesNo, row => row.IsSuspicion),
        Column(nameof(FigureRow.Unit), FigureColumnType.Text, row => row.Unit),
        Column(nameof(FigureRow.Amount), FigureColumnType.Number, row => row.Amount, isRequired: false),
        Column(nameof(FigureRow.Status), FigureColumnType.Word, row => row.Status),
        Column(nameof(FigureRow.FewerThan), FigureColumnType.WholeNumber, row => row.FewerThan, isRequired: false),
        Column(nameof(FigureRow.IsApproximate), FigureColumnType.YesNo, row => row.IsApproximate),
        Column(nameof(FigureRow.Subgroup), FigureColumnType.Text, row => row.Subgroup, isRequired: false),
        Column(nameof(FigureRow.SubgroupAmount), FigureColumnType.WholeNumber, row => row.SubgroupAmount, isRequired: false),
        Column(nameof(FigureRow.SubgroupStatus), FigureColumnType.Word, row => row.SubgroupStatus),
        Column(nameof(FigureRow.SubgroupFewerThan), FigureColumnType.WholeNumber, row => row.SubgroupFewerThan, isRequired: false),
        Column(nameof(FigureRow.FollowUp), FigureColumnType.Text, row => row.FollowUp),
        Column(nameof(FigureRow.Version), FigureColumnType.WholeNumber, row => row.Version),
        Column(nameof(FigureRow.PublishedAt), FigureColumnType.Instant, row => row.PublishedAt),
        Column(nameof(FigureRow.Covers), FigureColumnType.Text, row => row.Covers),
        Column(nameof(FigureRow.Series), FigureColumnType.Text, row => row.Series, isRequired: false),
        Column(nameof(FigureRow.PeriodFirstDay), FigureColumnType.Text, row => row.PeriodFirstDay, isRequired: false),
        Column(nameof(FigureRow.PeriodLastDay), FigureColumnType.Text, row => row.PeriodLastDay, isRequired: false),
        Column(nameof(FigureRow.Mark), FigureColumnType.Word, row => row.Mark),
        Column(nameof(FigureRow.TransferredFrom), FigureColumnType.Text, row => row.TransferredFrom, isRequired: false),
        Column(nameof(FigureRow.OriginallyPublished), FigureColumnType.Text, row => row.OriginallyPublished, isRequired: false),
        Column(nameof(FigureRow.PartOf), FigureColumnType.Text, row => row.PartOf, isRequired: false),
        Column(nameof(FigureRow.ToldIn), FigureColumnType.Text, row => row.ToldIn, isRequired: false),
    ];

    /// <summary>The value as text; empty for none.</summary>
    public string Text(FigureRow row) => FileValue.Text(Of(row));

    private static FigureColumn Column(string property, FigureColumnType type, Func<FigureRow, object?> of, bool isRequired = true) => new(
        Snake(property), typeof(FigureRow).GetProperty(property)!.GetCustomAttribute<DescriptionAttribute>()!.Description,
        type, isRequired, of);

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
}
