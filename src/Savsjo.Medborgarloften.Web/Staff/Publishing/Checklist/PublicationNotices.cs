using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>Finds what a publisher has to take a stand on, besides small counts.</summary>
/// <param name="content">The follow-up as it would be if every report were approved, exact.</param>
/// <param name="staff">Who is about to publish.</param>
public sealed class PublicationNotices(RoundInWork round, FollowUpReportContent content, PublicTexts texts, StaffMember staff)
{
    private GoalNotices Goals { get; } = new(round, content, staff);

    private CountNotices Counts { get; } = new(round);

    public IReadOnlyList<PublicationNotice> All() =>
    [
        .. round.Missing.Select(Missing),
        .. round.ToReview.SelectMany(activity => (IEnumerable<PublicationNotice>)
            [
                .. UnusualFigures(activity), .. Doubts(activity), .. Backwards(activity), .. Goals.Of(activity),
                .. Counts.Of(activity), .. DisagreeingTotals(activity),
            ]),
        .. QuestionedTotals(),
        .. round.Period.Promises.SelectMany(DisagreeingTotals),
        .. round.Period.Promises.Where(HasNoAnswer).Select(NoAnswer),
        .. texts.PublishedBefore().Index().Select(found => PersonalData(found.Item, found.Index)),
        .. texts.Undrawable().Index().Select(found => Undrawable(found.Item, found.Index)),
    ];

    private PublicationNotice Missing(Activity activity) => new(
        PublicationNotice.WithoutReport, Key(activity.Id), "missing",
        $"{activity.Label} {activity.Name} är inte redovisad",
        $"{InARow(activity)}Allmänheten får läsa ”Inte redovisat”. {ResponsibleWords.Of(activity.ResponsibleNames)}.",
        "Publicera ändå som ”Inte redovisat”", MendingPlace.Missing(round, activity, staff));

    /// <summary>"Fjärde tertialet i rad."</summary>
    private string InARow(Activity activity)
    {
        var last = round.LatestEarlierReportOf(activity)?.Tertial;
        if (round.Period.Rounds.Any(one => one.Covers.IsJoined))
            return "";
        var reports = round.EarlierReportsOf(activity);
        var gaps = round.Period.Rounds.Count(one => one.Tertial <= round.Tertial && activity.AppliesTo(one.Covers)
            && (last is null || one.Tertial > last) && activity.SettledSince(one.Tertial, reports) is null);
        return gaps switch
        {
            <= 1 => "",
            2 => "Andra tertialet i rad. ",
            3 => "Tredje tertialet i rad. ",
            4 => "Fjärde tertialet i rad. ",
            _ => $"Tertial nummer {gaps} i rad. ",
        };
    }

    private IEnumerable<PublicationNotice> UnusualFigures(Activity activity) =>
        from report in round.ReportOf(activity) is { } one ? [one] : Array.Empty<ActivityReport>()
        from found in UnusualInReport.Of(round, report)
        let key = found.Measure is { } measure ? $"matt-{Key(measure.Id)}" : $"misstankar-{Key(activity.Id)}"
        select new PublicationNotice(
            PublicationNotice.Checked, key, "ask", $"{activity.Label} {found.Title}",
            $"{found.Unusual.Explanation} Den kan stämma, men kontrollera.",
            $"Jag har kontrollerat siffran med {activity.PartiesInText}", PlaceOf(report));

    /// <summary>A number that is said to be the year's total is told as that, and not once more.</summary>
    private IEnumerable<PublicationNotice> Doubts(Activity activity)
    {
        if (round.ReportOf(activity) is not { } report)
            return [];
        var totals = StatedTotals.In(report.Text, Shown(activity)).Select(total => total.Stated).ToHashSet();
        var told = FigureDoubts.InText(round, report).Where(doubt => totals.Contains(doubt.Number)).Select(doubt => doubt.Sentence);
        return FigureDoubts.In(round, report).Except(told).Index().Select(doubt => new PublicationNotice(
            PublicationNotice.Checked, $"tvivel-{Key(activity.Id)}-{Key(doubt.Index)}", "ask", $"{activity.Label}: {doubt.Item}",
            "Det kan stämma, men kontrollera.", $"Jag har kontrollerat det med {activity.PartiesInText}", PlaceOf(report))
        { Kind = NoticeKind.Sum });
    }

    private IEnumerable<PublicationNotice> Backwards(Activity activity)
    {
        if (round.ReportOf(activity) is { Status: { } now } report
            && round.LatestEarlierReportOf(activity) is { Status: { } before } earlier
            && StepsBack(before, now) && !round.BeginsAnew(activity))
            yield return new(
                PublicationNotice.Checked, $"lage-{Key(activity.Id)}", "back",
                $"{activity.Label} {activity.Name} går från {before.Word} till {now.Word}",
                $"I {round.Period.RoundOf(earlier.Tertial).Name} hade aktiviteten kommit längre. Det kan stämma, men kontrollera.",
                $"Jag har kontrollerat läget med {activity.PartiesInText}", PlaceOf(report));
    }

    private static bool StepsBack(ActivityStatus before, ActivityStatus now) =>
        before == ActivityStatus.Cancelled ? now != before : Rank(now) < Rank(before);

    private static int Rank(ActivityStatus status) => status switch
    {
        ActivityStatus.NotStarted => 0,
        ActivityStatus.Done or ActivityStatus.Cancelled => 2,
        _ => 1,
    };

    private IEnumerable<PublicationNotice> DisagreeingTotals(Activity activity)
    {
        if (round.ReportOf(activity) is not { } report)
            yield break;
        foreach (var (place, total) in StatedTotals.In(report.Text, Shown(activity)).Index())
            yield return Disagreeing(
                $"{activity.Label} {total.Measure}", $"summa-{Key(activity.Id)}-{place}", total, activity.PartiesInText, PlaceOf(report));
    }

    private IEnumerable<PublicationNotice> DisagreeingTotals(Promise promise)
    {
        var note = round.NoteOn(promise.Number)?.Text;
        var totals = promise.Activities.Where(activity => content.Activities.Any(one => one.Label == activity.Label))
            .SelectMany(activity => StatedTotals.In(note, Shown(activity)));
        foreach (var (place, total) in totals.Index())
            yield return Disagreeing(
                $"Sammanfattningen av löfte {promise.Number}, {total.Measure}", $"sammanfattningssumma-{promise.Number}-{place}", total,
                "parterna", MendingPlace.Note(promise.Number));
    }

    /// <summary>Nothing to tell of it but a summary, and there is none.</summary>
    private bool HasNoAnswer(Promise promise) => round.OngoingCorrection is null && round.NoteOn(promise.Number) is null
        && content.Promises.Single(one => one.Number == promise.Number).Activities.Count == 0;

    private static PublicationNotice NoAnswer(Promise promise) => new(
        PublicationNotice.Checked, $"sammanfattning-{Key(promise.Number)}", "missing",
        $"Löfte {promise.Number} har varken aktiviteter eller sammanfattning",
        "Allmänheten får då inte veta hur det gick med löftet.",
        "Publicera ändå utan svar", MendingPlace.Note(promise.Number));

    private PublicationNotice Disagreeing(string what, string value, DisagreeingTotal total, string whom, MendingPlace place) => new(
        PublicationNotice.Checked, value, "ask",
        $"{what}: texten säger {SwedishText.Number(total.Stated)}, siffrorna {SwedishText.Number(total.Computed)}",
        $"Summan för {(round.Covers.IsWholeYear ? round.Name : $"{round.Tertial.Year} till och med {round.Name}")} är "
            + $"{SwedishText.Number(total.Computed)}. Läsaren får se båda talen.",
        $"Jag har kontrollerat summan med {whom}", place)
    { Kind = NoticeKind.Sum };

    /// <summary>Totals of this tertial and of later ones that were stated when the tertials before them said something else.</summary>
    private IEnumerable<PublicationNotice> QuestionedTotals()
    {
        foreach (var one in round.ToReview.Select(round.ReportOf).OfType<ActivityReport>()
            .SelectMany(report => QuestionedTotal.In(report, round.EarlierReportsOf(report.Activity), round.Covers)))
            yield return Questioned(one, "Fråga den som skrev vilket som gäller.", Asked(one), PlaceOf(one.Report));
        foreach (var one in QuestionedTotal.After(round).Where(one => !one.StopsCorrection))
        {
            var (explanation, choice) = one.Report.State switch
            {
                ReportState.Published => (
                    $"Uppföljningen av {one.Covers.Name} får en ny version när rättelsen publiceras: summan står kvar som den angavs, och "
                        + "det som räknas ut ur den ändras. Fråga först den som rapporterade. Är det i stället summan som är fel, rätta "
                        + $"{one.Covers.Name} efteråt.", Asked(one)),
                ReportState.Submitted or ReportState.Approved => (
                    "Rapporten skickas tillbaka med frågan när rättelsen publiceras, och behöver godkännas igen.",
                    "Publicera rättelsen och skicka tillbaka rapporten"),
                _ => ("Den som skriver rapporten får frågan när rättelsen publiceras.", "Publicera rättelsen och ställ frågan"),
            };
            yield return Questioned(one, explanation, choice, place: null);
        }
    }

    private static string Asked(QuestionedTotal one) => $"Jag har frågat {one.Report.Activity.PartiesInText}";

    private static PublicationNotice Questioned(QuestionedTotal one, string explanation, string choice, MendingPlace? place) => new(
        PublicationNotice.Checked, $"angiven-{Key(one.Report.Id)}-{Key(one.Measure.Id)}", "ask",
        $"{one.Report.Activity.Label}: {one.Sentence}", explanation, choice, place)
    { Kind = NoticeKind.Sum };

    private static PublicationNotice PersonalData(FoundInText found, int place) => new(
        PublicationNotice.Checked, $"personuppgift-{Key(place)}", "ask", found.Title,
        "Texten är redan publicerad och visas en gång till. Den ändras genom en rättelse av den uppföljningen.",
        "Publicera ändå", found.Place);

    private static PublicationNotice Undrawable(UndrawableInText found, int place) => new(
        PublicationNotice.Checked, $"tecken-{Key(place)}", "ask", found.Title,
        "Där står � i stället. På webbsidan syns det, om läsarens dator har tecknet.", "Publicera ändå", found.Place);

    private ActivityContent Shown(Activity activity) => content.Activities.Single(one => one.Label == activity.Label);

    private MendingPlace PlaceOf(ActivityReport report) => MendingPlace.Report(round, report);

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
