namespace Savsjo.Medborgarloften.Domain.Entries;

/// <summary>Löftesperiodens fält, as refusals name them.</summary>
public enum PeriodField
{
    Title,
    FirstDay,
    LastDay,

    /// <summary>Varför något ändras.</summary>
    Reason,

    /// <summary>Which tertials are followed up together.</summary>
    FollowUps,

    /// <summary>Where the follow-ups begin.</summary>
    FollowUpsFrom,
}
