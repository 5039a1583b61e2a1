using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Svaren på checklistan: what is still unanswered in a form, as sentences that lead to their fields; else the decision.</summary>
public static class PublicationAnswers
{
    public const string PreviewAnchor = "sett";

    /// <summary>Empty when everything on the page has been answered.</summary>
    public static IReadOnlyList<Fault> Unanswered(PublishingPage page) =>
    [
        .. page.SmallCounts.Fault is { } fault ? [fault] : Array.Empty<Fault>(),
        .. page.SmallCounts.IsNew
            ? [new("Beslutet om små tal är ändrat. Läs igenom listan och förhandsgranskningen igen.", SmallCountChoice.Field)]
                : Array.Empty<Fault>(),
        .. page.Obstacles.Select(obstacle => new Fault(Whole(obstacle.Title), "hinder")),
        .. page.Notices.Where(notice => !page.Form.IsTicked(notice))
            .Select(notice => new Fault($"Bestäm: {Whole(notice.Title)}", notice.Id)),
        .. page.Notes.Where(IsUnsaved).Select(note => new Fault(
            $"Sammanfattningen av {note.About} är inte sparad. Spara den, och läs förhandsgranskningen igen.", note.Id)),
        .. page.Form.HasReadPreview
            ? []
            : new[] { new Fault("Läs förhandsgranskningen och kryssa för att du har gjort det.", PreviewAnchor) },
    ];

    /// <summary>What a page decides on which nothing is unanswered.</summary>
    public static PublicationDecision Decision(PublishingPage page) => new(
        [.. page.Form.WithoutReport.Select(value => int.TryParse(value, out var id) ? id : 0).Where(id => id > 0)],
        page.SmallCounts.Decision,
        page.Notices.Any(notice => notice.Kind == NoticeKind.Unprotectable && page.Form.IsTicked(notice)),
        [.. page.Notices.Where(page.Form.IsTicked).Select(notice => $"{notice.Title}: {notice.Choice}")]);

    /// <summary>A title that is sentences already has its full stop.</summary>
    private static string Whole(string title) => title.EndsWith('.') ? title : $"{title}.";

    private static bool IsUnsaved(NotePanel note) => PromiseNote.Tidy(note.Text) != PromiseNote.Tidy(note.Stored);
}
