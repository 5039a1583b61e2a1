using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Publishing;

/// <summary>Beslutet att publicera: what is still unanswered in a form, as sentences that lead to their fields.</summary>
public static class PublicationDecision
{
    public const string PreviewAnchor = "sett";

    /// <summary>Empty when everything on the page has been answered.</summary>
    public static IReadOnlyList<Fault> Unanswered(PublishingPage page) =>
    [
        .. page.Obstacles.Select(obstacle => new Fault($"{obstacle.Title}.", "hinder")),
        .. page.Notices.Where(notice => !page.Form.IsTicked(notice)).Select(notice => new Fault($"Ta ställning: {notice.Title}.", notice.Id)),
        .. page.Notes.Where(IsUnsaved).Select(note => new Fault(
            $"Lägesbilden för löfte {note.PromiseNumber} är inte sparad. Spara den, och läs förhandsgranskningen igen.", NoteAnchor(note.PromiseNumber))),
        .. page.Form.HasReadPreview ? [] : new[] { new Fault("Läs förhandsgranskningen och kryssa för att du har gjort det.", PreviewAnchor) },
    ];

    public static string NoteAnchor(int promiseNumber) => $"lagesbild-{promiseNumber.ToString(SwedishText.Culture)}";

    /// <summary>The activities that were chosen to be published as "Ingen uppgift lämnad".</summary>
    public static IReadOnlyCollection<int> WithoutReport(PublishForm form) =>
        [.. form.WithoutReport.Select(value => int.TryParse(value, out var id) ? id : 0).Where(id => id > 0)];

    private static bool IsUnsaved(NoteField note) => WritePromiseNote.Normalised(note.Text) != note.Stored;
}
