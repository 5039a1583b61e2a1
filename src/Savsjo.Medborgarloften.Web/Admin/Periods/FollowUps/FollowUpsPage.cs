using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.FollowUps;

/// <summary>Sidan där uppföljningarna väljs.</summary>
/// <param name="Planned">"Tertial 1–3 2019 tillsammans: …", as it is now.</param>
/// <param name="Follows">What is to be known before.</param>
/// <param name="Pairs">Two tertials of one year, that can go together.</param>
/// <param name="Starts">Where the follow-ups can begin; empty when they have begun.</param>
/// <param name="SavedNow">What somebody else has saved meanwhile; null when nobody has.</param>
public sealed record FollowUpsPage(
    int PeriodId, string Title, FollowUpsForm Form, IReadOnlyList<string> Planned, IReadOnlyList<string> Follows,
    IReadOnlyList<TertialPair> Pairs, IReadOnlyList<FieldChoice> Starts, string? SavedNow)
{
    public static IReadOnlyList<ExplainedChoice> Ways { get; } =
    [
        new(FollowUpsForm.EachTertial, "Varje tertial för sig", "Tre uppföljningar om året."),
        new(FollowUpsForm.WholeYear, "Hela året tillsammans",
            "En uppföljning om året. Den öppnar i december och har årets adress för tertial 3."),
        new(FollowUpsForm.Own, "Eget val", "Kryssa för de tertial som följs upp tillsammans med nästa."),
    ];

    public string Address => AddressOf(PeriodId);

    public static string AddressOf(int periodId) => $"{PeriodPage.AddressOf(periodId)}/uppfoljningar";

    /// <param name="begun">The last tertial of what has begun; null when nothing has.</param>
    /// <param name="form">As it was typed; null to show what is stored.</param>
    public static FollowUpsPage Of(PromisePeriod period, FollowUpPlan plan, Tertial? begun, FollowUpsForm? form, bool isStale)
    {
        form ??= FollowUpsForm.Of(period, begun);
        var now = PeriodValues.FollowUpsOf(period);
        form.Seen = SeenValues.Of(now);
        var free = period.TouchedTertials.Where(tertial => !(tertial <= begun)).ToList();
        return new(
            period.Id, period.Title, form, [.. plan.Rounds.Select(round => round.Wording)], [.. WhatFollows(period, begun)],
            [.. free.Where(tertial => !tertial.IsLastOfYear && free.Contains(tertial.Next)).Select(tertial =>
                TertialPair.Of(tertial, form))],
            begun is null ? [.. StartsOf(free)] : [], isStale ? now : null);
    }

    private static IEnumerable<FieldChoice> StartsOf(List<Tertial> tertials) => tertials.Select((tertial, place) => place == 0
        ? new FieldChoice("", $"{SwedishText.Capitalised(tertial.Name)}, när överenskommelsen börjar")
        : new FieldChoice(FollowUpsForm.Value(tertial), SwedishText.Capitalised(tertial.Name)));

    private static IEnumerable<string> WhatFollows(PromisePeriod period, Tertial? begun)
    {
        if (begun is { } last)
            yield return $"Uppföljningarna till och med {period.RoundOf(last).Name} har öppnat eller är publicerade och ligger fast.";
        yield return "Ett mål per vecka, månad, kvartal eller tertial bedöms över alla dagar i sin uppföljning: "
                + "52 hela veckor när ett helt år "
            + "följs upp tillsammans.";
        if (begun is null)
            yield return "Börjar uppföljningarna senare än överenskommelsen är tiden före inte redovisad. Den räknas aldrig som noll, "
                + "och ett mål som gäller den tiden kan bara nås av det som ändå räcker.";
        yield return "Tertial på var sin sida om nyår kan inte följas upp tillsammans.";
    }
}

/// <summary>Två tertial som kan följas upp tillsammans.</summary>
/// <param name="Value">The first of them, as a number.</param>
public sealed record TertialPair(string Value, string Words, bool IsJoined)
{
    public static TertialPair Of(Tertial tertial, FollowUpsForm form) => new(
        FollowUpsForm.Value(tertial), $"Tertial {tertial.Number} och {tertial.Next.Number} {tertial.Year}",
        form.Joined.Contains(FollowUpsForm.Value(tertial)));
}
