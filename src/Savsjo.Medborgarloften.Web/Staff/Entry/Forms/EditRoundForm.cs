using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>
/// Omgångens formulär: everything that /inmatning posts. All of it is text, as typed: what does not fit is refused with
/// a message beside its field and shown again, never lost in the binding (<see cref="EditRoundFormBinder"/>).
/// </summary>
[ModelBinder(typeof(EditRoundFormBinder))]
public sealed class EditRoundForm
{
    /// <summary>The tertial that the page was about (20211). The round may have moved on since.</summary>
    public string? Tertial { get; set; }

    /// <summary>The button that was pressed; see <see cref="EntryDeed"/>.</summary>
    public string? Deed { get; set; }

    /// <summary>On the conflict page: the activity whose other version is kept whole.</summary>
    public string? KeepTheirs { get; set; }

    /// <summary>Keyed by the activity's id, so that a report cannot be posted twice.</summary>
    public Dictionary<string, EditActivityReportForm> Reports { get; set; } = [];

    /// <summary>What was typed in the conversations, by the activity's id.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>Summaries as typed, by the promise's number; 0 for the whole follow-up.</summary>
    public Dictionary<int, string?> Notes { get; set; } = [];

    /// <summary>Summaries as they were stored when the page was read.</summary>
    public Dictionary<int, string?> SeenNotes { get; set; } = [];

    public IReadOnlyList<WrittenNote> WrittenNotes =>
        [.. Notes.OrderBy(note => note.Key).Select(note => new WrittenNote(note.Key, note.Value, SeenNotes.GetValueOrDefault(note.Key)))];

    public IEnumerable<WrittenNote> ChangedNotes => WrittenNotes.Where(note => note.IsChanged);

    public string? AnswerOf(int activityId) => Answers.GetValueOrDefault(PanelField.Key(activityId));

    public EditActivityReportForm? ReportOf(int activityId) => Reports.GetValueOrDefault(PanelField.Key(activityId));
}
