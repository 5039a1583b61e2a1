using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>Checklistan: what keeps a round from being published, what somebody has to take a stand on, and what is in order.</summary>
/// <param name="content">The follow-up as it would be if every report were approved, exact.</param>
/// <param name="smallCounts">The same with the decision on small counts carried out.</param>
/// <param name="texts">The texts that become public.</param>
/// <param name="staff">Who is about to publish.</param>
/// <param name="names">Display names by account.</param>
public sealed class PublicationChecklist(
    RoundInWork round, FollowUpReportContent content, ProtectedFollowUp smallCounts, PublicTexts texts, StaffMember staff, StaffNames names)
{
    public IReadOnlyList<PublicationObstacle> Obstacles { get; } =
    [
        .. PublicationObstacles.WithoutSource(round) is { } refusal ? [NoSource(round, refusal)] : Array.Empty<PublicationObstacle>(),
        .. round.NotApproved.OrderBy(report => report.Activity.Label, StringComparer.Ordinal)
            .Select(report => NotApproved(round, report, names)),
        .. round.NotesNotApproved.Select(note => NoteNotApproved(round, note, names)),
        .. round.ToldInNothing.Select(report => ToldInNothing(round, report)),
        .. texts.New().Select(PersonalData),
        .. QuestionedTotal.After(round).Where(total => total.StopsCorrection).Select(Impossible),
    ];

    public IReadOnlyList<PublicationNotice> Notices { get; } =
    [
        .. new PublicationNotices(round, content, texts, staff).All(),
        .. new SmallCountNotices(round, smallCounts).All(),
    ];

    /// <summary>What nobody has summed up; it may be published without. Empty in a correction.</summary>
    public IReadOnlyList<string> WithoutNote { get; } = round.OngoingCorrection is not null
        ? [] : [.. round.NoteNumbers.Where(number => round.NoteOn(number) is null).Select(PromiseNote.AboutIn)];

    public IEnumerable<InOrder> InOrder()
    {
        if (round.Notes.Count(note => note.State == ReportState.Approved) is > 0 and var notes)
            yield return new(
                notes == 1
                    ? "En sammanfattning är godkänd."
                    : $"{SwedishText.Capitalised(SwedishText.InWords(notes))} sammanfattningar är godkända.",
                "Ingen är godkänd av den som skrev den.");
        var approved = round.OwnReports.Count(report => report.State == ReportState.Approved);
        if (approved > 0)
            yield return new(
                approved == 1
                    ? "En rapport är godkänd."
                    : $"{SwedishText.Capitalised(SwedishText.InWords(approved))} rapporter är godkända.",
                "Ingen är godkänd av den som skrev den.");
        var settled = round.Activities.Where(activity => round.SettledSince(activity) is not null).Select(activity => activity.Label)
            .ToList();
        if (settled.Count > 0)
            yield return new($"{SwedishText.List(settled)} behöver ingen rapport.", "Avslutade i ett tidigare tertial.");
        if (texts.New().Count == 0)
            yield return new("Inga personnummer, e-postadresser eller telefonnummer.", "Texter, skäl och sammanfattningar är genomsökta.");
        if (Notices.All(notice => notice.Kind != NoticeKind.Sum) && !HasUnknownSums)
            yield return new("Summorna stämmer.", "Varav är aldrig fler än antalet.");
        if (Goals() is { } goals)
            yield return goals;
        if (smallCounts.Decision.Protects && smallCounts.Result.ProtectsEveryFigure)
            yield return new("De små talen är skyddade.", "Inget av dem går att räkna ut ur de siffror som visas eller har visats i år.");
    }

    /// <summary>Whether a sum has a part that nobody has told: then it cannot be held against what a text says.</summary>
    private bool HasUnknownSums => content.Activities.SelectMany(activity => activity.Figures)
        .Any(figure => figure.State == FigureState.InTotal || Gaps.HasGaps(figure));

    /// <summary>Whether each goal whose time is over has an outcome, or a reason.</summary>
    private InOrder? Goals()
    {
        var outcomes = content.Activities.SelectMany(activity => activity.MeasuresAndOffences)
            .Select(measure => measure.Goal?.CurrentOutcome).OfType<GoalOutcome>().ToList();
        if (outcomes.Count == 0 || Notices.Any(notice => notice.Kind == NoticeKind.Goal))
            return null;
        if (outcomes.All(outcome => outcome == GoalOutcome.UnderWay))
            return new("Inget mål har löpt ut.", "Årsmålen stäms av i tertial 3.");
        return outcomes.Contains(GoalOutcome.NotReported) || content.Activities.Any(LacksReason)
            || content.EveryOtherGoal().Any(goal => goal is { IsMissed: true, Reason: null })
            ? null
            : new("Målen är avstämda.", "Varje mål som inte nåddes har ett skäl.");
    }

    /// <summary>Why an activity is dropped is its reason.</summary>
    private static bool LacksReason(ActivityContent activity) =>
        activity.Latest is not ({ Status: ActivityStatus.Cancelled } or { SettledStatus: ActivityStatus.Cancelled })
        && activity.MeasuresAndOffences.SelectMany(measure => measure.Goal?.Spans ?? [])
            .Any(span => span is { Outcome: GoalOutcome.NotReached or GoalOutcome.Partly, Reason: null });

    private static PublicationObstacle NoSource(RoundInWork round, RuleViolation refusal) => new(
        "dokumentet", "stop", refusal.Message, "En administratör skriver vad dokumentet heter och när det publicerades.",
        MendingPlace.Source(round.Period));

    private static PublicationObstacle ToldInNothing(RoundInWork round, ActivityReport report) => new(
        report.Activity.Label, "stop", PublicationObstacles.ToldInNothing(report).Message,
        $"Vänta in {report.ToldIn}, eller skicka tillbaka {report.Activity.Label} för att redovisas för sig.",
        MendingPlace.Report(round, report));

    private static PublicationObstacle NotApproved(RoundInWork round, ActivityReport report, StaffNames names)
    {
        string By(Change change) => names[change.UserId];
        var (title, explanation) = report switch
        {
            { State: ReportState.Returned, LatestReview: { } review } =>
                ("är skickad tillbaka",
                    $"{By(review.Decided)} skickade tillbaka den {review.Decided.AtUtc.AsMoment()}: ”{review.Comment}”"),
            { State: ReportState.Submitted, Submitted: { } submitted } =>
                ("är inte granskad", $"{By(submitted)} skickade in {submitted.AtUtc.AsMoment()}."),
            { State: ReportState.Reopened } =>
                ("rättas och är inte inskickad", $"{By(report.LastChanged)} ändrade senast {report.LastChanged.AtUtc.AsMoment()}."),
            _ => ("är inte inskickad", $"{By(report.LastChanged)} sparade ett utkast {report.LastChanged.AtUtc.AsMoment()}."),
        };
        return new(report.Activity.Label, ReportStateLook.Of(report.State).Icon,
            $"{report.Activity.Label} {report.Activity.Name} {title}", explanation, MendingPlace.Report(round, report));
    }

    private static PublicationObstacle Impossible(QuestionedTotal total) => new(
        total.Report.Activity.Label, "stop", $"{total.Report.Activity.Label}: {total.Sentence}",
        $"Rätta {total.Covers.Name} först, eller kontrollera siffran i {total.Report.Activity.Label}.",
        MendingPlace.Published(total.Covers));

    private static PublicationObstacle NoteNotApproved(RoundInWork round, PromiseNote note, StaffNames names)
    {
        var (title, explanation) = note switch
        {
            { State: ReportState.Submitted, Submitted: { } submitted } =>
                ("är inte granskad", $"{names[submitted.UserId]} skickade in den {submitted.AtUtc.AsMoment()}. Någon annan granskar den."),
            { State: ReportState.Returned, Reviewed: { } review } =>
                ("är skickad tillbaka", $"{names[review.UserId]} skickade tillbaka den {review.AtUtc.AsMoment()}: ”{note.ReviewComment}”"),
            _ => ("är inte inskickad", $"{names[note.Written.UserId]} skrev senast {note.Written.AtUtc.AsMoment()}. "
                + "Skicka den till granskning, eller töm fältet."),
        };
        return new(
            $"sammanfattningen av {note.About}", ReportStateLook.Of(note.State).Icon,
            $"Sammanfattningen av {note.About} {title}", explanation,
            note.State == ReportState.Submitted ? MendingPlace.NoteReview(round, note) : MendingPlace.Note(note.Number));
    }

    private static PublicationObstacle PersonalData(FoundInText found) => new(
        found.Found.Match, "stop", found.Title, "Texten blir offentlig. Ta bort uppgiften, eller be den som skrev att göra det.",
        found.Place);
}
