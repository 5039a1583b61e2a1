using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>
/// Texter som blir offentliga: reports' texts, reasons and notes, searched once more for personal data. Each was searched
/// when it was sent in; what is allowed may have changed since, and so may the search.
/// </summary>
public sealed class PublicTexts(RoundInWork round, IReadOnlyCollection<string> allowedContacts)
{
    /// <summary>In what this round publishes for the first time: stands in the way.</summary>
    public IReadOnlyList<FoundInText> New() =>
    [
        .. round.OwnReports.OrderBy(report => report.Activity.Label, StringComparer.Ordinal).SelectMany(Of),
        .. round.Notes.SelectMany(note => Search(note.Text, $"sammanfattningen av {note.About}", MendingPlace.Note(note.Number))),
    ];

    /// <summary>In the year's earlier tertials, which are public already and are printed again: somebody must know.</summary>
    public IReadOnlyList<FoundInText> PublishedBefore() =>
    [
        .. round.Reports.Where(report => report.Tertial.Year == round.Tertial.Year && report.Tertial < round.Tertial)
            .OrderBy(report => report.Activity.Label, StringComparer.Ordinal).SelectMany(Of),
    ];

    /// <summary>What the PDF has no picture of, in what this round publishes.</summary>
    public IReadOnlyList<UndrawableInText> Undrawable() => [.. EveryText().Where(text => text.Characters.Count > 0)];

    private IEnumerable<UndrawableInText> EveryText() =>
    [
        .. round.OwnReports.OrderBy(report => report.Activity.Label, StringComparer.Ordinal).SelectMany(report => WrittenText.In(report)
            .Select(text => Undrawable(text.Text, $"{text.Name} till {report.Activity.Label}", MendingPlace.Report(round, report)))),
        .. round.Notes.Select(note => Undrawable(note.Text, $"sammanfattningen av {note.About}", MendingPlace.Note(note.Number))),
        .. round.Activities.Select(activity => Undrawable($"{activity.Text} {activity.Purpose}", $"aktivitet {activity.Label}", null)),
        .. round.Period.Promises.Select(
            promise => Undrawable($"{promise.Text} {promise.FollowUpHeading}", $"löfte {promise.Number}", null)),
    ];

    private static UndrawableInText Undrawable(string? text, string where, MendingPlace? place) =>
        new(UndrawableCharacters.In(text), where, place);

    private IEnumerable<FoundInText> Of(ActivityReport report)
    {
        var place = report.Tertial == round.Tertial
            ? MendingPlace.Report(round, report)
            : MendingPlace.Published(round.Period.RoundOf(report.Tertial));
        return WrittenText.In(report).SelectMany(text => Search(text.Text, $"{text.Name} till {report.Activity.Label}", place));
    }

    private IEnumerable<FoundInText> Search(string? text, string where, MendingPlace place) =>
        PersonalData.FindIn(text, allowedContacts).Select(found => new FoundInText(found, where, place));
}

/// <summary>Tecken som PDF:en saknar, in a text that becomes public.</summary>
/// <param name="Characters">Each once; empty where there is nothing to say.</param>
/// <param name="Where">"texten till 2.4".</param>
/// <param name="Place">Where it is mended; null for what was signed.</param>
public sealed record UndrawableInText(IReadOnlyList<string> Characters, string Where, MendingPlace? Place)
{
    /// <summary>"PDF:en kan inte visa ”漢” (U+6F22) i texten till 2.4".</summary>
    public string Title => $"PDF:en kan inte visa {Domain.Swedish.SwedishText.List([.. Characters.Select(Named)])} i {Where}";

    private static string Named(string character) => $"”{character}” (U+{char.ConvertToUtf32(character, 0):X4})";
}

/// <summary>Personuppgift i en text that is or becomes public.</summary>
/// <param name="Where">"texten till 2.4".</param>
/// <param name="Place">Where it is mended, or read.</param>
public sealed record FoundInText(FoundPersonalData Found, string Where, MendingPlace Place)
{
    /// <summary>"Telefonnumret ”070-123 45 67” står i texten till 2.4".</summary>
    public string Title => $"{Domain.Swedish.SwedishText.Capitalised(Found.Kind.Name)} ”{Found.Match}” står i {Where}";
}
