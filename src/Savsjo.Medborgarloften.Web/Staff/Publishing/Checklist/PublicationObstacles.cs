using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>Hinder: what keeps a round from being published, whatever anybody ticks.</summary>
public static class PublicationObstacles
{
    /// <param name="withoutReport">Activities that were explicitly chosen to be published as "Inte redovisat".</param>
    /// <param name="texts">The texts that become public.</param>
    public static IReadOnlyList<RuleViolation> In(RoundInWork round, IReadOnlyCollection<int> withoutReport, PublicTexts texts) =>
    [
        .. WithoutSource(round) is { } refusal ? [refusal] : Array.Empty<RuleViolation>(),
        .. round.NotApproved.Select(report => new RuleViolation(
            $"{report.Activity.Label} {report.Activity.Name} är inte godkänd ({report.State.Word.ToLower(SwedishText.Culture)}).")),
        .. round.NotesNotApproved.Select(note => new RuleViolation(
            $"Sammanfattningen av {note.About} är inte godkänd ({note.State.Word.ToLower(SwedishText.Culture)}).")),
        .. round.Missing.Where(activity => !withoutReport.Contains(activity.Id)).Select(activity => new RuleViolation(
            $"{activity.Label} {activity.Name} är inte redovisad. Välj att publicera den så, eller vänta in rapporten.")),
        .. round.ToldInNothing.Select(ToldInNothing),
        .. texts.New().Select(found => new RuleViolation($"{found.Title}.")),
        .. QuestionedTotal.After(round).Where(total => total.StopsCorrection)
            .Select(total => new RuleViolation(
                $"{total.Report.Activity.Label}: {total.Sentence} Rätta {total.Covers.Name} först.")),
    ];

    /// <summary>What is told in another activity is told there, or it would be left out unseen.</summary>
    public static RuleViolation ToldInNothing(ActivityReport report) => new(
        $"{report.Activity.Label} {report.Activity.Name} redovisas i {report.ToldIn}, som inte är redovisad i den här omgången.");

    /// <summary>What is transferred says from which document.</summary>
    public static RuleViolation? WithoutSource(RoundInWork round) => round.Round is { IsTransferred: true, Source: null }
        ? new($"{SwedishText.Capitalised(round.Name)} överförs från ett dokument, men det står inte vilket.")
        : null;
}
