namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Om prenumeration erbjuds. Without a mail server letters would go nowhere, and an address would be asked for in vain.</summary>
/// <param name="IsOffered">With a mail server; in Development without one too, where letters are files.</param>
public sealed record SubscriptionOffer(bool IsOffered);
