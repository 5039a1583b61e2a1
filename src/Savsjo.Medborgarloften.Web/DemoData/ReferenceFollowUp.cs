using System.Text.Json;

namespace Savsjo.Medborgarloften.Web.DemoData;

/// <summary>Den verkliga uppföljningen 2020: the published document, cell by cell, as its transcription has it.</summary>
public sealed record ReferenceFollowUp(ReferencePeriod Period, IReadOnlyList<ReferencePromise> Promises)
{
    public static ReferenceFollowUp Read()
    {
        using var json = typeof(ReferenceFollowUp).Assembly.GetManifestResourceStream("uppfoljning-2020.json")!;
        return JsonSerializer.Deserialize<ReferenceFollowUp>(json, JsonSerializerOptions.Web)!;
    }
}

/// <summary>The period's title and years.</summary>
public sealed record ReferencePeriod(string Title, int StartYear, int EndYear);

/// <summary>A promise of the document.</summary>
public sealed record ReferencePromise(int Number, string Text, string FollowUpHeading, IReadOnlyList<ReferenceActivity> Activities);

/// <summary>A row of the document. Dictionaries are keyed by the tertial's number.</summary>
public sealed record ReferenceActivity(
    int Number,
    string Text,
    string ShortName,
    IReadOnlyList<string> Responsible,
    IReadOnlyDictionary<int, string> Published,
    IReadOnlyDictionary<int, string> Status,
    ReferenceGoal? Goal,
    ReferenceSuspicions? Suspicions,
    ReferenceQuantity? Quantity);

/// <summary>A goal of the document: "minst femton … per år".</summary>
public sealed record ReferenceGoal(int AtLeast, string Per, string Unit);

/// <summary>Suspicions by tertial and offence, each as count and subgroup.</summary>
public sealed record ReferenceSuspicions(
    int AgeLimit,
    IReadOnlyDictionary<int, IReadOnlyDictionary<string, int[]>> ReportedInTertial,
    IReadOnlyDictionary<int, IReadOnlyDictionary<string, int[]>> ReportedAsYearTotal);

/// <summary>A count by tertial, given for the tertial or as the year's total.</summary>
public sealed record ReferenceQuantity(IReadOnlyDictionary<int, int> ReportedInTertial, IReadOnlyDictionary<int, int> ReportedAsYearTotal);
