using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Löftena i en överenskommelse som inte är redovisad än.</summary>
/// <param name="Others">The agreements that have been followed up, latest first.</param>
/// <param name="Address">Where this list is.</param>
public sealed record AgreedList(AgreementReading Agreement, IReadOnlyList<CalendarPeriod> Others, string Address)
{
    public string AddressOf(AgreedPromise promise) => $"{Address}/{promise.Number}";
}

/// <summary>Ett löfte som inte är redovisat än.</summary>
/// <param name="ListAddress">Where the agreement's promises are listed.</param>
public sealed record AgreedPromisePage(AgreementReading Agreement, AgreedPromise Promise, string ListAddress)
{
    public string Address => $"{ListAddress}/{Promise.Number}";

    /// <summary>What was signed, as a file; null where it is not put up.</summary>
    public SignedLink? SignedFile { get; init; }

    /// <summary>Null for a number that no promise has.</summary>
    public static AgreedPromisePage? Of(AgreementReading agreement, int number, string address) =>
        agreement.Promises.FirstOrDefault(promise => promise.Number == number) is { } promise ? new(agreement, promise, address) : null;
}

/// <summary>Where an agreement's promises have their pages.</summary>
public static class AgreedAddress
{
    extension(AgreementReading agreement)
    {
        public string Address => PromiseAddress.Period(agreement.AddressYears);
    }
}
