using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Beslut om små tal: taken at every publication. Either all figures are shown, or counts under a threshold are protected.
/// </summary>
public readonly record struct SmallCountDecision
{
    private SmallCountDecision(int? below) => Below = below;

    /// <summary>Visa alla tal; also what an unset decision is.</summary>
    public static SmallCountDecision ShowAll => default;

    /// <summary>k: counts from 1 up to, not including, this are protected; null when all are shown.</summary>
    public int? Below { get; }

    public bool Protects => Below is not null;

    /// <summary>"Alla tal visas.", "Tal under 3 skyddas."</summary>
    public string Sentence => Below is { } below ? $"Tal under {SwedishText.Number(below)} skyddas." : "Alla tal visas.";

    /// <summary>Skydda tal under k.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 2–10; forms ask <see cref="SmallCountProtection.Refuse"/> first.</exception>
    public static SmallCountDecision ProtectBelow(int below) =>
        SmallCountProtection.Refuse(below) is null ? new(below) : throw new ArgumentOutOfRangeException(nameof(below));

    /// <summary>The decision that a published version was made with.</summary>
    public static SmallCountDecision Of(FollowUpReportContent published) =>
        published.SmallCountsBelow is { } below ? ProtectBelow(below) : ShowAll;

    /// <summary>The content as it may be published with this decision.</summary>
    /// <param name="content">What is about to be published, exact.</param>
    /// <param name="alreadyPublished">See <see cref="SmallCountProtection.Protect"/>.</param>
    /// <param name="wholeYear">See <see cref="SmallCountProtection.Protect"/>.</param>
    public ProtectionResult Apply(
        FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> alreadyPublished, FollowUpReportContent? wholeYear = null) =>
        Below is { } below
            ? new SmallCountProtection(below).Protect(content, alreadyPublished, wholeYear)
            : new ProtectionResult(content with { SmallCountsBelow = null }, [], [], []);
}
