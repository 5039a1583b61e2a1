using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Rapportens egna fält: what a report says besides the figures of its measures. They are declared here, and whoever binds,
/// compares, checks, stores or tells a report goes through this list. One more is a property of <see cref="IReportWords"/>
/// (and of those that have it), a <see cref="ReportPartKind"/>, and a line here.
/// </summary>
/// <param name="Part">Its key.</param>
/// <param name="Code">"skal": in addresses and choices.</param>
/// <param name="Word">"Skäl": in the audit log.</param>
/// <param name="Name">"skälet": within a sentence.</param>
/// <param name="Label">"Varför målet inte nåddes": beside what stands in it.</param>
/// <param name="Read">What stands in it, as a form holds it.</param>
public sealed record ReportField(ReportPart Part, string Code, string Word, string Name, string Label, Func<IReportWords, string?> Read)
{
    public static ReportField Status { get; } =
        new(ReportPart.Status, "lage", "Läge", "läget", "Läge", words => words.Status?.ToString()) { Tell = StatusIn };

    public static ReportField Text { get; } =
        new(ReportPart.Text, "text", "Text", "texten", "Text till uppföljningen", words => words.Text)
        {
            MaxLength = ActivityReport.MaxTextLength,
        };

    /// <summary>The label of the activity that tells of this one too: "1.2".</summary>
    public static ReportField ToldIn { get; } =
        new(ReportPart.ToldIn, "redovisas-i", "Redovisas i", "var aktiviteten redovisas", "Redovisas i", words => words.ToldIn)
        {
            MaxLength = ActivityReport.MaxLabelLength,
        };

    public static IReadOnlyList<ReportField> All { get; } = [Status, Text, ToldIn];

    /// <summary>Those in the author's own words. All of them become public.</summary>
    public static IEnumerable<ReportField> Texts => All.Where(one => one.IsText);

    /// <summary>How long a text may be; null for what is chosen from a list.</summary>
    public int? MaxLength { get; private init; }

    public bool IsText => MaxLength is not null;

    /// <summary>What stands in it as a person would say it: "Pågår" of "Ongoing".</summary>
    public Func<string, string> Tell { get; private init; } = value => value;

    public ReportBox Box => new(Part);

    /// <summary>The field of a part; null for a measure's.</summary>
    public static ReportField? Of(ReportPart part) => All.FirstOrDefault(field => field.Part == part);

    private static string StatusIn(string value) =>
        Enum.TryParse<ActivityStatus>(value, out var status) && Enum.IsDefined(status) ? status.Word : value;
}

/// <summary>Det som sägs i en rapport besides its figures: as it is typed, as it is stored, as it was published.</summary>
public interface IReportWords
{
    ActivityStatus? Status { get; }

    string? Text { get; }

    /// <summary>Why goals were not reached, one for each measure that has such a reason.</summary>
    IReadOnlyList<GoalReason> Reasons { get; }

    /// <summary>The label of another activity, where the two are told together; null where it is told by itself.</summary>
    string? ToldIn { get; }
}
