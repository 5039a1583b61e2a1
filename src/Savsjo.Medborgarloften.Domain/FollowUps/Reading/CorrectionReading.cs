using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Rättelsen: which version was replaced, why, and what changed.</summary>
/// <param name="Heading">"Rättelse 2 mars 2021".</param>
/// <param name="Parts">"Den här versionen ersätter version 1."; another follow-up that was corrected is named as such.</param>
/// <param name="Reason">In the words of whoever corrected it.</param>
/// <param name="ChangesIntroduction">"Det här är ändrat sedan version 1:".</param>
/// <param name="Changes">One line a change; may be empty.</param>
public sealed record CorrectionReading(
    string Heading, IReadOnlyList<SentencePart> Parts, string Reason, string ChangesIntroduction, IReadOnlyList<string> Changes)
{
    public const string ReasonHeading = "Skäl:";

    public string Sentence => Parts.Text;

    /// <summary>Null for the first version.</summary>
    public static CorrectionReading? Of(FollowUpReportContent content) => content.Correction is not { } correction ? null : new(
        $"Rättelse {content.PublishedAtUtc.AsDay()}",
        [.. SentenceOf(content.Version - 1, correction.FollowsFrom is { } cause ? content.FollowedUp.RoundOf(cause) : null)],
        correction.Reason,
        $"Det här är ändrat sedan version {content.Version - 1}:",
        correction.Changes);

    private static IEnumerable<SentencePart> SentenceOf(int replaced, TertialSpan? cause) => cause is not { } corrected
        ? [new($"Den här versionen ersätter version {replaced}.")]
        :
        [
            new($"Den här versionen ersätter version {replaced}, eftersom uppföljningen av "),
                new(corrected.Name, FollowUp: corrected.Last),
            new(" har rättats och siffror därifrån visas också här."),
        ];
}
