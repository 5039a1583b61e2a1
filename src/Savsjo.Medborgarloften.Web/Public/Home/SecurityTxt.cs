using System.Globalization;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>
/// Hur en sårbarhet anmäls (security.txt, RFC 9116): to the address that the municipality has chosen for it, or to where its residents
/// turn with questions.
/// </summary>
public sealed class SecurityTxt(MunicipalityOptions municipality, TimeProvider clock)
{
    public const string Address = "/.well-known/security.txt";

    /// <summary>The standard asks for less than a year. Said anew each month, so that a cache's copy holds too.</summary>
    private const int MonthsAhead = 6;

    public override string ToString() => $"""
        Contact: {Contact}
        Expires: {HoldsUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z
        Preferred-Languages: sv, en
        Canonical: {municipality.PublicAddress.TrimEnd('/')}{Address}

        """;

    private string Contact => municipality.SecurityContact.Length > 0 ? municipality.SecurityContact
        : municipality.ContactEmail.Length > 0 ? ContactAddress.ToWrite(municipality.ContactEmail)
        : ContactAddress.ToCall(municipality.ContactTelephone);

    private DateOnly HoldsUntil
    {
        get
        {
            var today = clock.TodayInSweden();
            return new DateOnly(today.Year, today.Month, 1).AddMonths(MonthsAhead);
        }
    }
}
