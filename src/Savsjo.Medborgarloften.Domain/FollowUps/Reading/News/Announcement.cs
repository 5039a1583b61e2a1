using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;

/// <summary>Nyheten om en uppföljning: what letters and feeds say when one is published or corrected.</summary>
/// <param name="Subject">"Ny uppföljning av medborgarlöftena: tertial 3 2020".</param>
/// <param name="Paragraphs">What has happened; of a correction also why.</param>
public sealed record Announcement(string Subject, IReadOnlyList<string> Paragraphs)
{
    /// <param name="content">What was published.</param>
    /// <param name="alsoCorrected">Later follow-ups that the same correction changed.</param>
    public static Announcement Of(FollowUpReportContent content, IReadOnlyList<Tertial> alsoCorrected) =>
        content.Correction is { } correction
        ? new($"Rättelse: uppföljningen för {content.Covers.Name}", [.. Corrected(content, correction.Reason, alsoCorrected)])
        : new($"Ny uppföljning av medborgarlöftena: {content.Covers.Name}",
            [Published(content, SummaryReading.Of(content).Sentence)]);

    private static string Published(FollowUpReportContent content, string answer) =>
        $"Nu går det att läsa hur det gick med medborgarlöftena under {content.MonthsOf(content.Tertial)} {content.Tertial.Year}. {answer}";

    private static IEnumerable<string> Corrected(FollowUpReportContent content, string reason, IReadOnlyList<Tertial> alsoCorrected)
    {
        yield return $"Uppföljningen för {content.Covers.Name} har rättats. "
            + $"Version {content.Version} gäller nu, och den gamla går fortfarande att läsa.";
        yield return $"{CorrectionReading.ReasonHeading} {reason}";
        var others = SwedishText.List([.. alsoCorrected.Select(tertial => content.FollowedUp.RoundOf(tertial).Name)]);
        if (alsoCorrected.Count > 0)
            yield return $"Rättelsen ändrar också siffror i uppföljningen för {others}.";
    }
}

/// <summary>Nyheten i ett flöde: a publication as an entry has it, told without its content.</summary>
/// <param name="Kind">"Uppföljning", "Rättelse".</param>
/// <param name="Title">"Uppföljning av medborgarlöften, tertial 3 2020".</param>
public sealed record FeedAnnouncement(string Kind, string Title, string Summary)
{
    /// <param name="round">What is followed up.</param>
    /// <param name="version">1, 2, …</param>
    /// <param name="correctionReason">Null for the first version.</param>
    /// <param name="source">The document that it is transferred from; null for what was published here first.</param>
    public static FeedAnnouncement Of(TertialSpan round, int version, string? correctionReason, SourceDocument? source = null) =>
        source is not null && correctionReason is null
        ? new("Överförd uppföljning", $"{FollowUpReportContent.TitleOf(round)} (överförd från ett dokument)", source.Sentence)
        : correctionReason is null
        ? new("Uppföljning", FollowUpReportContent.TitleOf(round),
            $"Vad som blev gjort av löftena under {round.Months} {round.Year}.")
        : new("Rättelse", $"Rättelse: uppföljning av medborgarlöften, {round.Name}, version {SwedishText.Number(version)}",
            $"En ny version ersätter den förra. {CorrectionReading.ReasonHeading} {correctionReason}");
}
