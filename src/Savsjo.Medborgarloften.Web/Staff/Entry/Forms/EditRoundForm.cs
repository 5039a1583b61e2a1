using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

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

    public string? AnswerOf(int activityId) => Answers.GetValueOrDefault(PanelField.Key(activityId));

    public EditActivityReportForm? ReportOf(int activityId) => Reports.GetValueOrDefault(PanelField.Key(activityId));
}
