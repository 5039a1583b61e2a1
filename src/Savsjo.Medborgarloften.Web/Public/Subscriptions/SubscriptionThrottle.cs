using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Bromsar den som anmäler andras adresser.</summary>
public sealed class SubscriptionThrottle(TimeProvider clock) : NetworkThrottle(clock, MostFromOne, MostFromOneWhenMany, Window)
{
    /// <summary>Sign-ups an hour.</summary>
    public const int MostFromOne = 20;

    public const int MostFromOneWhenMany = 2;

    public static readonly TimeSpan Window = TimeSpan.FromHours(1);
}
