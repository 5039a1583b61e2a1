using System.Globalization;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>
/// Underlag: what a round looked like when its check-list was read. Its version rises with everything that is done in it,
/// so the same basis means that nothing has happened since.
/// </summary>
public static class PublicationBasis
{
    public static string Of(RoundInWork round) => string.Create(CultureInfo.InvariantCulture,
        $"{round.Tertial.Value}-{round.Round.Version}");
}
