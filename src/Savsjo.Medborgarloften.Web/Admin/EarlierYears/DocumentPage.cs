using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Sidan om ett sparat dokument: what it says, what is transferred from it, and what can be.</summary>
/// <param name="Words">"Word, 84 kB, sparat 10 maj 2021 kl. 10.00".</param>
/// <param name="Transferred">Those that are transferred from it already.</param>
/// <param name="Periods">Periods in use with follow-ups that can be.</param>
/// <param name="Posted">What was posted for one of the periods; null where nothing was.</param>
public sealed record DocumentPage(
    int Id, KeptReading Reading, string Words, bool IsShown, IReadOnlyList<TransferredRound> Transferred,
    IReadOnlyList<PeriodToTransfer> Periods, (int PeriodId, RoundsForm Form)? Posted)
{
    public string Address => EarlierYearsController.AddressOf(Id);

    /// <returns>Null when there is no such document.</returns>
    public static async Task<DocumentPage?> Load(
        AppDbContext db, ReadKept kept, int documentId, string municipality, DateOnly today, (int, RoundsForm)? posted,
        CancellationToken cancellation)
    {
        if (await kept.Of(documentId, cancellation) is not { } reading)
            return null;
        var facts = await db.EarlierDocuments.Where(one => one.Id == documentId)
            .Select(one => new { one.Kind, one.Size, one.IsShown, one.Added.AtUtc }).SingleAsync(cancellation);
        var periods = await db.PromisePeriods.AsNoTracking().Include(period => period.Rounds).Where(period => !period.IsDraft)
            .OrderBy(period => period.FirstDay).ToListAsync(cancellation);
        return new(
            documentId, reading, $"{facts.Kind.Name}, {SwedishSize.Of(facts.Size)}, sparat {facts.AtUtc.AsMoment()}", facts.IsShown,
            [.. periods.SelectMany(period => TransferredRound.Of(period, documentId))],
            [.. periods.Select(period => PeriodToTransfer.Of(period, reading, documentId, municipality, today))
                .Where(period => period.Rounds.Count > 0)],
            posted);
    }
}

/// <summary>En uppföljning som överförs från dokumentet.</summary>
/// <param name="State">What is to be done with it now, a whole sentence.</param>
/// <param name="EntryAddress">Where it is read in by whoever reports; null where it is not its turn, or is published.</param>
/// <param name="PublicAddress">Null before it is published.</param>
public sealed record TransferredRound(string Name, string State, string? EntryAddress, string? PublicAddress)
{
    public static IEnumerable<TransferredRound> Of(PromisePeriod period, int documentId) =>
        from round in period.Rounds
        where round.EarlierDocumentId == documentId
        orderby round.Tertial
        let isNow = period.RoundToTransfer == round
        select new TransferredRound(
            SwedishText.Capitalised(round.Name),
            round.IsPublished ? "Publicerad."
                : isNow ? "Den som rapporterar läser in dokumentet och skickar in. Någon annan godkänner, och sedan publiceras den."
                : "Öppnar när uppföljningen före är publicerad.",
            isNow ? $"{FollowUpAddress.Below(Rooms.Entry, round.Tertial)}/{Rooms.FromDocument}" : null,
            round.IsPublished ? FollowUpAddress.Page(round.Tertial) : null);
}

/// <summary>En period med uppföljningar som kan överföras från dokumentet.</summary>
public sealed record PeriodToTransfer(int Id, string Title, IReadOnlyList<RoundToTransfer> Rounds)
{
    public static PeriodToTransfer Of(
        PromisePeriod period, KeptReading reading, int documentId, string municipality, DateOnly today) => new(
        period.Id, period.Title,
        [.. period.Transferable(today).Where(round => round.EarlierDocumentId != documentId).Select(round => new RoundToTransfer(
            round.Id, SwedishText.Capitalised(round.Name), round.Covers.Months, reading.IsOf(round.Covers),
            reading.Read is null ? [] : reading.Doubts(round.Covers, municipality), round.Source?.Sentence))]);

    /// <summary>What is proposed: the follow-ups that the document says that it is of.</summary>
    public RoundsForm Proposed(KeptReading reading) => new()
    {
        Rounds = [.. Rounds.Where(round => round.IsProposed).Select(round => round.Id)],
        Document = reading.Title.Length > SourceDocument.MaxTitleLength ? reading.Title[..SourceDocument.MaxTitleLength] : reading.Title,
    };
}

/// <summary>En uppföljning som kan överföras.</summary>
/// <param name="IsProposed">The document says that it is of its time.</param>
/// <param name="Doubts">Why it may be of another time or place.</param>
/// <param name="Now">What it is transferred from now; null where nothing is said.</param>
public sealed record RoundToTransfer(
    int Id, string Name, string Months, bool IsProposed, IReadOnlyList<string> Doubts, string? Now);
