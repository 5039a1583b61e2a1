namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Löftesperiodens fält, as refusals name them.</summary>
public enum PeriodField
{
    Title,
    FirstDay,
    LastDay,

    /// <summary>Which tertials are followed up together.</summary>
    FollowUps,

    /// <summary>Where the follow-ups begin.</summary>
    FollowUpsFrom,
}
