using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>
/// Publiceringsformuläret: what was ticked and typed, and the basis it rests on. What may be published is judged from the
/// database, never from here.
/// </summary>
public sealed class PublishForm
{
    /// <summary>The tertial that the page showed, as one integer.</summary>
    [FromForm(Name = "tertial")]
    public int Tertial { get; set; }

    /// <summary>What the round looked like when the page was read; see <see cref="PublicationBasis"/>.</summary>
    [FromForm(Name = "underlag")]
    public string? BasedOn { get; set; }

    /// <summary>Activities to publish as "Inte redovisat".</summary>
    [FromForm(Name = PublicationNotice.WithoutReport)]
    public List<string> WithoutReport { get; set; } = [];

    /// <summary>Notices that were looked at.</summary>
    [FromForm(Name = PublicationNotice.Checked)]
    public List<string> Checked { get; set; } = [];

    /// <summary>"visa" or "skydda"; see <see cref="SmallCountChoice"/>.</summary>
    [FromForm(Name = SmallCountChoice.Field)]
    public string? SmallCounts { get; set; }

    /// <summary>k, as typed.</summary>
    [FromForm(Name = SmallCountChoice.LimitField)]
    public string? SmallCountsLimit { get; set; }

    /// <summary>The decision on small counts that the page was made with, as its sentence.</summary>
    [FromForm(Name = "provat")]
    public string? SeenDecision { get; set; }

    public SmallCountChoice SmallCountChoice => new(SmallCounts, SmallCountsLimit);

    [FromForm(Name = "sett")]
    public bool HasReadPreview { get; set; }

    /// <summary>Notes by the promise's number, as typed; 0 for the whole follow-up.</summary>
    [FromForm(Name = NotePanel.Field)]
    public Dictionary<int, string?> Notes { get; set; } = [];

    /// <summary>Notes by the promise's number, as they were stored when the page was read.</summary>
    [FromForm(Name = NotePanel.SeenField)]
    public Dictionary<int, string?> SeenNotes { get; set; } = [];

    /// <summary>The button that was pressed beside a note; see <see cref="NoteDeed"/>.</summary>
    [FromForm(Name = "Deed")]
    public string? Deed { get; set; }

    public IReadOnlyCollection<WrittenNote> WrittenNotes =>
        [.. Notes.Select(note => new WrittenNote(note.Key, note.Value, SeenNotes.GetValueOrDefault(note.Key)))];

    /// <summary>Notes that were changed since they were read.</summary>
    public IReadOnlyCollection<WrittenNote> ChangedNotes =>
        [.. WrittenNotes.Where(note => note.IsChanged).OrderBy(note => note.Number)];

    /// <summary>What was typed, and the decision on small counts, but nothing that was ticked for another basis.</summary>
    public PublishForm WithoutTicks() => new()
    {
        Notes = ChangedNotes.ToDictionary(note => note.Number, note => note.Text),
        SmallCounts = SmallCounts,
        SmallCountsLimit = SmallCountsLimit,
    };

    public bool IsTicked(PublicationNotice notice) =>
        (notice.Field == PublicationNotice.WithoutReport ? WithoutReport : Checked).Contains(notice.Value);
}
