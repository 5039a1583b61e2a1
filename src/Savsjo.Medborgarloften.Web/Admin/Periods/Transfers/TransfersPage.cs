using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;

/// <summary>Sidan om överföring: the follow-ups that are over and not published, each with the document it is transferred from.</summary>
/// <param name="SavedNow">What somebody else has saved meanwhile; null when nobody has.</param>
public sealed record TransfersPage(
    int PeriodId, string Title, IReadOnlyList<TransferRow> Rows, IReadOnlyList<string> Follows, string Seen, string? SavedNow)
{
    public string Address => TransferAddress.Of(PeriodId);

    /// <param name="form">As it was typed; null to show what is stored.</param>
    public static TransfersPage Of(
        PromisePeriod period, Tertial? latestPublished, DateOnly today, TransfersForm? form = null, bool isStale = false)
    {
        var now = PeriodValues.TransfersOf(period);
        return new(
            period.Id, period.Title,
            [.. period.Transferable(today).Select((round, place) => new TransferRow(
                place, SwedishText.Capitalised(round.Name), round.Covers.Months, round.Tertial < latestPublished,
                form?.Of(round) ?? TransferForm.Of(round)))],
            [.. WhatFollows()], SeenValues.Of(now), isStale ? now : null);
    }

    private static IEnumerable<string> WhatFollows()
    {
        yield return "Uppföljningen rapporteras, granskas och publiceras som andra, men på en egen plats, och väntar inte på någon dag. "
            + "Ingen påminns.";
        yield return "På sidan, i PDF:en och i de öppna data står att den är överförd från dokumentet, med dokumentets dag.";
        yield return "Den ordnas efter sitt tertial. De som prenumererar får inget mejl om den.";
        yield return "En period överförs i tidsordning: nästa uppföljning öppnar när den före är publicerad.";
    }
}

/// <summary>En uppföljning som kan överföras.</summary>
/// <param name="Place">Its place in the form.</param>
/// <param name="Must">A later follow-up is published, so it can be nothing else.</param>
public sealed record TransferRow(int Place, string Name, string Months, bool Must, TransferForm Form)
{
    public string Input(string field) => $"Rounds[{Place}].{field}";
}
