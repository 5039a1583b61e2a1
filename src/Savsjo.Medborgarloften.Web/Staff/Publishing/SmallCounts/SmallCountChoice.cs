using System.Globalization;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

/// <summary>Utgångsläget: what a publication decides about small counts unless its publisher decides otherwise.</summary>
public sealed record SmallCountDefault(SmallCountDecision Decision)
{
    /// <summary>
    /// What is proposed: what the agreement's follow-up before this one protected is not proposed to be shown in the next.
    /// </summary>
    /// <param name="published">What its readers have, in the order of time.</param>
    public SmallCountDecision For(FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> published) => Decision.Protects
        ? Decision
        : published.LastOrDefault(one => one.Tertial < content.Tertial && one.IsOfSamePeriodAs(content)) is { } before
            ? SmallCountDecision.Of(before)
            : Decision;
}

/// <summary>Valet om små tal, as it stands in a form or an address.</summary>
/// <param name="Choice">"visa" or "skydda"; null when nothing was chosen.</param>
/// <param name="Limit">k, as typed.</param>
public sealed record SmallCountChoice(string? Choice, string? Limit)
{
    public const string Field = "smatal";
    public const string LimitField = "grans";
    public const string ShowAll = "visa";
    public const string Protect = "skydda";

    /// <summary>Proposed where no limit is agreed on.</summary>
    public const int UsualLimit = 3;

    public bool Protects => Choice == Protect;

    public static SmallCountChoice Of(SmallCountDecision decision) =>
        new(decision.Protects ? Protect : ShowAll, Number(decision.Below ?? UsualLimit));

    /// <summary>What was chosen, or the default.</summary>
    public SmallCountChoice Or(SmallCountDecision byDefault) =>
        Choice is null ? Of(byDefault) : this with { Limit = Limit ?? Of(byDefault).Limit };

    /// <summary>The decision, or why there is none: a message beside the field that holds it.</summary>
    public (SmallCountDecision? Decision, Fault? Fault) Read() => Choice switch
    {
        ShowAll => (SmallCountDecision.ShowAll, null),
        Protect when ReadLimit() is { } below => (SmallCountDecision.ProtectBelow(below), null),
        Protect => (null, new(SmallCountProtection.Refuse(0)!.Message, LimitField)),
        _ => (null, new("Välj om alla tal ska visas eller om små tal ska skyddas.", Field)),
    };

    /// <summary>For an address: "smatal=skydda&amp;grans=3".</summary>
    public static RouteValueDictionary Values(SmallCountDecision decision) => decision.Below is { } below
        ? new() { [Field] = Protect, [LimitField] = Number(below) }
        : new() { [Field] = ShowAll };

    /// <summary>An address with the decision.</summary>
    public static string With(string address, SmallCountDecision decision) =>
        $"{address}?{string.Join('&', Values(decision).Select(value => $"{value.Key}={value.Value}"))}";

    private int? ReadLimit() =>
        int.TryParse(Limit?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var below)
            && SmallCountProtection.Refuse(below) is null ? below : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
