using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Conversations;

/// <summary>Vad en kommentar gäller, as a choice of the form: "" for the whole report, "lage", "text", "skal", "matt-33".</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">"Hela rapporten", "Läget", "Riktade insatser".</param>
public sealed record CommentedPart(string Value, string Text)
{
    private const string MeasurePrefix = "matt-";

    public static CommentedPart Whole { get; } = new("", "Hela rapporten");

    /// <summary>The choices for a report on an activity.</summary>
    public static IReadOnlyList<CommentedPart> For(Activity activity) =>
        [Whole, .. ReportPart.Of(activity)
            .Select(part => new CommentedPart(ValueOf(part), SwedishText.Capitalised(part.NameIn(activity))))];

    /// <summary>What was posted. A word that is none of the choices becomes a part that no report has, which the report refuses.</summary>
    public static ReportPart? Read(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        if (ReportField.All.FirstOrDefault(field => field.Code == value) is { } field)
            return field.Part;
        return value.StartsWith(MeasurePrefix, StringComparison.Ordinal)
            && int.TryParse(value.AsSpan(MeasurePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? ReportPart.Measure(id)
                : new ReportPart(default);
    }

    private static string ValueOf(ReportPart part) =>
        ReportField.Of(part)?.Code ?? string.Create(CultureInfo.InvariantCulture, $"{MeasurePrefix}{part.MeasureId}");
}
