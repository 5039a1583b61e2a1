using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>
/// Rättelse: some reports of a published round are open once more, for a reason that the public will read. It goes on until
/// a new version is published, or until it is called off; what is published meanwhile stays as it is.
/// </summary>
public sealed class Correction
{
    /// <summary>A few sentences: they stand beside the figures on the page and in the PDF.</summary>
    public const int MaxReasonLength = 1000;

    private readonly List<CorrectedActivity> _activities = [];

    private Correction()
    {
    }

    internal Correction(string reason, IEnumerable<int> activityIds, Change change)
    {
        Reason = reason;
        Opened = change;
        _activities.AddRange(activityIds.Select(id => new CorrectedActivity(id)));
    }

    public int Id { get; private set; }

    public int RoundId { get; private set; }

    /// <summary>Why something has to be corrected; published with the new version.</summary>
    public string Reason { get; private set; } = "";

    public Change Opened { get; private set; } = null!;

    /// <summary>When its new version was published, or when it was called off; null while it goes on.</summary>
    public Change? Ended { get; private set; }

    /// <summary>The version that came of it; null while it goes on and when it was called off.</summary>
    public int? PublishedVersion { get; private set; }

    /// <summary>The activities whose reports are corrected, also those that had none.</summary>
    public IReadOnlyList<CorrectedActivity> Activities => _activities;

    /// <summary>Neither published nor called off.</summary>
    public bool IsOngoing { get; private set; } = true;

    public bool Concerns(int activityId) => _activities.Any(activity => activity.ActivityId == activityId);

    /// <summary>What is wrong with a reason; empty when nothing is.</summary>
    /// <param name="reason">Trimmed; null when nothing was written.</param>
    /// <param name="allowedContacts">The municipality's own published addresses and telephone numbers, which it may hold.</param>
    internal static IEnumerable<RuleViolation> ReasonFaults(string? reason, IReadOnlyCollection<string> allowedContacts)
    {
        if (reason is null)
            yield return new("Skriv varför uppföljningen rättas. Skälet blir offentligt.", CorrectionField.Reason);
        foreach (var violation in StoredText.Faults(reason, CorrectionField.Reason, "Skälet", MaxReasonLength))
            yield return violation;
        foreach (var found in PersonalData.FindIn(reason, allowedContacts))
            yield return new($"Ta bort {found.Kind.Name} ”{found.Match}”. Skälet blir offentligt.", CorrectionField.Reason);
    }

    internal void End(Change change, int? publishedVersion)
    {
        IsOngoing = false;
        Ended = change;
        PublishedVersion = publishedVersion;
    }
}

/// <summary>Rättad aktivitet: one whose report a correction opens.</summary>
public sealed class CorrectedActivity
{
    private CorrectedActivity()
    {
    }

    internal CorrectedActivity(int activityId) => ActivityId = activityId;

    public int CorrectionId { get; private set; }

    public int ActivityId { get; private set; }
}
