using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Läser sammanfattningarna of a round as its pages show them, with what was typed where that could not be saved.</summary>
public sealed class NotePanelReader(AppDbContext db)
{
    /// <param name="round">In a correction only the summaries that it opened are shown.</param>
    /// <param name="typed">What was typed, by number; null shows what is stored.</param>
    /// <param name="refused">Why summaries were not saved, among other reasons.</param>
    public async Task<IReadOnlyList<NotePanel>> Read(
        RoundInWork round, IReadOnlyDictionary<int, string?>? typed, IReadOnlyList<RuleViolation> refused, CancellationToken cancellation)
    {
        var numbers = round.NoteNumbers.Where(number => round.RefuseNoteOutsideCorrection(number) is null).ToList();
        var names = await StaffNames.Find(
            db, round.Notes.SelectMany(note => new[] { note.Submitted?.UserId, note.Reviewed?.UserId }).OfType<string>(), cancellation);
        var last = LastTime(round);
        return [.. numbers.Select(number => Panel(round, number, names) with
        {
            Text = typed?.TryGetValue(number, out var text) == true ? text : round.NoteOn(number)?.Text,
            LastTime = last.GetValueOrDefault(number),
            Fault = refused.FirstOrDefault(one => one.Field is SummaryOf summary && summary.Number == number)?.Message,
        })];
    }

    private static NotePanel Panel(RoundInWork round, int number, StaffNames names)
    {
        var panel = new NotePanel(number, round.Period.Promises.FirstOrDefault(promise => promise.Number == number)?.FollowUpHeading);
        if (round.NoteOn(number) is not { } note)
            return panel;
        return panel with
        {
            Stored = note.Text,
            State = note.State,
            Lock = note.Lock is { } because ? $"{Step(note, names)} {because}" : null,
            ReturnedBy = note is { State: ReportState.Returned, Reviewed: { } returned }
                ? $"{names[returned.UserId]} skickade tillbaka den {returned.AtUtc.AsMoment()}."
                : null,
            Comment = note.State == ReportState.Returned ? note.ReviewComment : null,
            Published = note.IsUnderCorrection ? note.FrozenText ?? "Ingen sammanfattning." : null,
        };
    }

    /// <summary>"Inskickad 12 maj 2021 av Karin Berg."</summary>
    private static string Step(PromiseNote note, StaffNames names) =>
        (note.State == ReportState.Submitted ? note.Submitted : note.Reviewed) is { } change
            ? $"{note.State.Word} {change.AtUtc.AsDay()} av {names[change.UserId]}."
            : "";

    /// <summary>The latest earlier summary of each in the same period, with its round.</summary>
    private static Dictionary<int, string> LastTime(RoundInWork round) => round.EarlierNotes.Where(note => note.Text is not null)
        .GroupBy(note => note.Number)
        .ToDictionary(
            group => group.Key,
            group => group.MaxBy(note => note.Tertial)! is var latest
                ? $"{round.Period.RoundOf(latest.Tertial).Name}: ”{latest.Text}”" : "");
}
