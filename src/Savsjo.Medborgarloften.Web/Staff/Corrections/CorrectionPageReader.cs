using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Corrections;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Läser rättelsesidorna, in a fixed number of queries.</summary>
public sealed class CorrectionPageReader(AppDbContext db)
{
    public async Task<CorrectionList> All(CancellationToken cancellation)
    {
        var ongoing = await db.Rounds.AsNoTracking()
            .Where(round => round.Corrections.Any(correction => correction.IsOngoing))
            .Select(round => round.Tertial)
            .ToListAsync(cancellation);
        var published = await db.NewestFollowUpReports().AsNoTracking()
            .OrderByDescending(report => report.Tertial)
            .Select(report => new { report.FirstTertial, report.Tertial, report.Version, report.Published.AtUtc })
            .ToListAsync(cancellation);
        return new(
            [.. published.Select(
                one => new CorrectableFollowUp(new TertialSpan(one.FirstTertial, one.Tertial), one.Version, one.AtUtc.AsDay(),
                    ongoing.Contains(one.Tertial)))]);
    }

    /// <param name="round">A published round.</param>
    /// <param name="form">What was ticked and typed; it stays.</param>
    /// <param name="violations">Why the latest attempt was refused.</param>
    public async Task<CorrectionPage> Read(
        RoundInWork round, CorrectionForm form, IReadOnlyList<RuleViolation> violations, CancellationToken cancellation)
    {
        var versions = await db.NewestFollowUpReports().AsNoTracking()
            .Where(report => report.Tertial >= round.Tertial && report.Tertial <= round.Period.LastTertial)
            .OrderBy(report => report.Tertial)
            .Select(report => new { report.FirstTertial, report.Tertial, report.Version, report.Published.AtUtc })
            .ToListAsync(cancellation);
        return new CorrectionPage
        {
            Covers = round.Covers,
            Version = versions[0].Version,
            PublishedOn = versions[0].AtUtc.AsDay(),
            Later = [.. versions.Skip(1).Select(version => new TertialSpan(version.FirstTertial, version.Tertial))],
            Reports = [.. Chosen(round).Select(activity => Report(round, activity, form))],
            Notes = [.. Notes(round, form)],
            Ongoing = await Ongoing(round, cancellation),
            Form = form,
            Faults = [.. violations.Select(violation => new Fault(violation.Message, Anchor(violation.Field)))],
        };
    }

    private static IEnumerable<CorrectableNote> Notes(RoundInWork round, CorrectionForm form) =>
        from number in round.NoteNumbers
        let note = round.NoteOn(number)
        where round.OngoingCorrection is null || note is { IsUnderCorrection: true }
        select new CorrectableNote(
            number, note?.PublishedText, ReportStateLook.Of(note?.State),
            form.IsTickedNote(number));

    /// <summary>Those to choose among; while a correction goes on, those that it concerns.</summary>
    private static IEnumerable<Activity> Chosen(RoundInWork round) => round.OngoingCorrection is null
        ? round.Activities.Where(activity => round.CanBeCorrected(activity.Id))
        : round.Activities.Where(round.IsInWork);

    private static CorrectableReport Report(RoundInWork round, Activity activity, CorrectionForm form)
    {
        var report = round.ReportOf(activity);
        var published = report?.AsPublished();
        return new(
            activity.Id, activity.Label, activity.Name,
            published?.Status is { } status ? StatusLook.Of(status) : StatusLook.NotReported with { Word = CellContent.MissingWording },
            published is null ? null : PrintedText.Of(round, published),
            ReportStateLook.Of(report?.State),
            form.IsTicked(activity.Id));
    }

    private async Task<OngoingCorrection?> Ongoing(RoundInWork round, CancellationToken cancellation)
    {
        if (round.OngoingCorrection is not { } correction)
            return null;
        var names = await StaffNames.Find(db, [correction.Opened.UserId], cancellation);
        return new(names[correction.Opened.UserId], correction.Opened.AtUtc.AsMoment(), correction.Reason, round.Round.Version);
    }

    private static string? Anchor(RuleField? field) => field?.As<CorrectionField>() switch
    {
        CorrectionField.Reason => CorrectionForm.ReasonField,
        CorrectionField.Reports => CorrectionPage.ReportsAnchor,
        _ => null,
    };
}
