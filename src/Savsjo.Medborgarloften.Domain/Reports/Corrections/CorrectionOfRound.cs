using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.Corrections;

/// <summary>Rättelse av en omgång: opens some of its reports and summaries once more, and takes that back.</summary>
public static class CorrectionOfRound
{
    extension(RoundInWork round)
    {
        /// <summary>Öppnar en rättelse av omgången: all of the chosen reports and summaries, or none.</summary>
        /// <param name="reason">Becomes public.</param>
        /// <param name="activityIds">Whose reports; one that is missing may be added.</param>
        /// <param name="noteNumbers">Which summaries (0 for the whole follow-up); one that is missing may be added.</param>
        public IReadOnlyList<RuleViolation> OpenCorrection(
            string? reason, IReadOnlyCollection<int> activityIds, IReadOnlyCollection<string> allowedContacts, Change change,
            IReadOnlyCollection<int>? noteNumbers = null)
        {
            if (round.Round.RefuseCorrection() is { } refusal)
                return [refusal];
            var chosen = activityIds.Distinct().ToList();
            var trimmed = PastedText.Clean(reason);
            var notes = (noteNumbers ?? []).Distinct().ToList();
            List<RuleViolation> violations = [.. round.ChoiceFaults(chosen, notes), .. Correction.ReasonFaults(trimmed, allowedContacts)];
            if (violations.Count > 0)
                return violations;
            foreach (var report in round.OwnReports.Where(report => chosen.Contains(report.ActivityId)))
                report.Reopen(change);
            foreach (var number in notes)
                (round.NoteOn(number) ?? round.BeginNote(number)!).Reopen(change);
            round.Round.OpenCorrection(trimmed!, chosen, change);
            return [];
        }

        /// <summary>
        /// Avbryter rättelsen: every report says again what is published; those that were begun in it are to be taken away.
        /// </summary>
        /// <returns>The reports that nothing is published of.</returns>
        public IReadOnlyList<ActivityReport> CallOffCorrection(Change change)
        {
            var begun = round.OwnReports.Where(report => report.State != ReportState.Published && !report.IsUnderCorrection).ToList();
            foreach (var report in round.OwnReports.Where(report => report.IsUnderCorrection))
                report.CallOffCorrection(change);
            foreach (var note in round.Notes.Where(note => note.IsUnderCorrection))
                note.CallOffCorrection(change);
            round.Round.CallOffCorrection(change);
            return begun;
        }

        private IEnumerable<RuleViolation> ChoiceFaults(List<int> activityIds, List<int> noteNumbers)
        {
            if (activityIds.Count == 0 && noteNumbers.Count == 0)
                yield return new("Välj minst en rapport eller sammanfattning att rätta.", CorrectionField.Reports);
            if (!activityIds.TrueForAll(round.CanBeCorrected))
                yield return new($"En vald rapport hör inte till {round.Name}. Läs in sidan igen.", CorrectionField.Reports);
            if (!noteNumbers.TrueForAll(round.NoteNumbers.Contains))
                yield return new($"En vald sammanfattning hör inte till {round.Name}. Läs in sidan igen.", CorrectionField.Reports);
        }

        /// <summary>Published, or a gap: not what is settled since earlier, nor what belongs to another round.</summary>
        public bool CanBeCorrected(int activityId) => round.FindActivity(activityId) is { } activity
            && (round.ReportOf(activity) is { State: ReportState.Published }
                || round.ReportOf(activity) is null && round.SettledSince(activity) is null);
    }
}
