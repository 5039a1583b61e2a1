using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>En ansvarig: somebody who can sign in and answers for a report on behalf of a party.</summary>
/// <param name="Duty">Null for one of everybody, where nobody was chosen.</param>
public sealed record ResponsibleStaff(string UserId, string Name, string Email, Organisation Organisation, Duty? Duty)
{
    /// <summary>"Karin Berg", "Per Ek (ersättare)".</summary>
    public string NameAndDuty => Duty == Domain.Parties.Duty.Substitute ? $"{Name} (ersättare)" : Name;
}
