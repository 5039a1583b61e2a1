using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>What a decision on small counts asks its publisher to take a stand on: a stand holds for that decision only.</summary>
/// <param name="round">The round.</param>
/// <param name="outcome">The round's follow-up with the decision carried out.</param>
public sealed class SmallCountNotices(RoundInWork round, ProtectedFollowUp outcome)
{
    private string DecisionKey => outcome.Decision.Below is { } below ? $"under-{below}" : "alla";

    public IEnumerable<PublicationNotice> All() =>
    [
        .. outcome.MoreProtected is { } earlier ? [LessProtected(earlier)] : Array.Empty<PublicationNotice>(),
        .. outcome.Result.Unprotectable is { Count: > 0 } told ? [Unprotectable(told)] : Array.Empty<PublicationNotice>(),
        .. outcome.Result.TextsToCheck.Index().Where(text => text.Item.AlreadyIn is null || text.Item.HoldsWithheld)
            .Select(text => Text(text.Item, text.Index)),
    ];

    private PublicationNotice LessProtected(FollowUpReportContent earlier) => new(
        PublicationNotice.Checked, $"mindre-skydd-{DecisionKey}", "lock",
        $"Tal som skyddades i {earlier.Covers.Name} kan bli läsbara",
        $"Uppföljningen för {earlier.Covers.Name} skyddade tal under {earlier.SmallCountsBelow}. Den här visar samma tertial "
            + "igen, nu med ett svagare skydd eller inget.",
        "Publicera ändå med det svagare skyddet", MendingPlace.SmallCounts);

    private PublicationNotice Unprotectable(IReadOnlyList<UnprotectableFigure> figures) => new(
        PublicationNotice.Checked, $"oskyddade-{DecisionKey}", "lock",
        figures.Count == 1
            ? "Ett tal går inte att skydda"
            : $"{SwedishText.Capitalised(SwedishText.InWords(figures.Count))} tal går inte att skydda",
        "De går att läsa eller räkna ut i det som redan är publicerat. Här visas de inte, men den som jämför med tidigare "
            + "uppföljningar kan få fram dem.",
        "Publicera ändå. Vi vet att talen redan är kända", MendingPlace.SmallCounts)
    {
        Kind = NoticeKind.Unprotectable,
        Details = [.. figures.Select(figure => $"{figure.Figure.Wording}. {figure.Reason}")],
    };

    private PublicationNotice Text(TextToCheck text, int place) => new(
        PublicationNotice.Checked, $"text-{DecisionKey}-{place}", "ask",
        $"{text.Where}: texten innehåller {(text.HoldsWithheld ? "tal som skyddas" : "tal")}",
        Explanation(text), text.AlreadyIn is null
            ? "Texten röjer inget skyddat tal"
            : "Publicera ändå. Texten är redan känd", PlaceOf(text))
    { Details = [$"”{text.Text}”"] };

    private static string Explanation(TextToCheck text)
    {
        var numbers = $"Talen {SwedishText.List([.. text.Numbers.Select(SwedishText.Number)])} står i den.";
        var what = text.Numbers.Count == 1 ? $"Talet {SwedishText.Number(text.Numbers[0])} står i den." : numbers;
        return text.AlreadyIn is { } source
            ? $"{what} Den är redan publicerad ({source.Wording}) och går inte att ta tillbaka."
            : $"{what} Texter ändras aldrig av programmet. Skicka tillbaka rapporten eller ändra texten om den avslöjar ett skyddat tal.";
    }

    private MendingPlace? PlaceOf(TextToCheck text)
    {
        if (text.AlreadyIn is { } source)
            return MendingPlace.Published(source.Covers);
        if (text.ActivityLabel is { } label)
            return round.OwnReports.FirstOrDefault(report => report.Activity.Label == label) is { } report
                ? MendingPlace.Report(round, report) : null;
        return round.Notes.FirstOrDefault(note => note.Text == text.Text) is { } found ? MendingPlace.Note(found.Number) : null;
    }
}
