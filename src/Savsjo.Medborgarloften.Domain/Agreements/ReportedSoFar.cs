
namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Det som hittills är rapporterat: in which tertials there are reports, also begun ones, of a period's activities, and
/// sammanfattningar on its promises. What rests on a period, and so cannot change under it.
/// </summary>
/// <param name="Reports">An activity's id, and a tertial that it has a report in.</param>
/// <param name="Notes">A promise's id (0 for the whole follow-up), and a tertial that it has a sammanfattning in.</param>
public sealed record ReportedSoFar(
    IReadOnlyCollection<(int ActivityId, Tertial Tertial)> Reports, IReadOnlyCollection<(int PromiseId, Tertial Tertial)> Notes)
{
    public static ReportedSoFar Nothing { get; } = new([], []);

    /// <summary>The latest tertial that an activity has a report in; null when it has none.</summary>
    public Tertial? LatestOf(Activity activity) =>
        Reports.Where(report => report.ActivityId == activity.Id).Select(report => (Tertial?)report.Tertial).Max();

    /// <summary>
    /// The reports that would be about nothing any more: of an activity that is gone, or in a tertial that it has no more.
    /// </summary>
    public IReadOnlyList<(int ActivityId, Tertial Tertial)> LostIn(PromisePeriod period) =>
        [.. Reports.Where(report => period.FindActivity(report.ActivityId)?.AppliesTo(report.Tertial) != true)];

    public bool HasNoteOn(Promise promise) => Notes.Any(note => note.PromiseId == promise.Id);

    /// <summary>Whether anything is reported in a tertial.</summary>
    public bool IsAnythingIn(Tertial tertial) =>
        Reports.Any(report => report.Tertial == tertial) || Notes.Any(note => note.Tertial == tertial);
}
