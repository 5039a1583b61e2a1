namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>Att ta ställning till: something that may be right, but that somebody must have looked at before it is published.</summary>
/// <param name="Field">The name of the box to tick: "utan" or "kontrollerat".</param>
/// <param name="Value">The box's value.</param>
/// <param name="Choice">What is said by ticking it.</param>
/// <param name="Place">Where it is mended; null where it cannot be.</param>
public sealed record PublicationNotice(
    string Field, string Value, string Icon, string Title, string Explanation, string Choice, MendingPlace? Place)
{
    public const string WithoutReport = "utan";
    public const string Checked = "kontrollerat";

    public string Id => $"{Field}-{Value}";

    public NoticeKind Kind { get; init; }

    /// <summary>What it is about, one by one, where the explanation is about several.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}

/// <summary>Sort, where something else depends on it.</summary>
public enum NoticeKind
{
    Other = 0,

    /// <summary>A goal that was not reached, or not reported, without a reason.</summary>
    Goal = 1,

    /// <summary>Small counts that cannot be protected.</summary>
    Unprotectable = 2,

    /// <summary>A sum that does not agree with what else is said.</summary>
    Sum = 3,
}
