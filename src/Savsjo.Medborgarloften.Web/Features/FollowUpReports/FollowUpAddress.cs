using System.Globalization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Features.FollowUpReports;

/// <summary>Adressen till en uppföljning. Published addresses never change and never break.</summary>
public static class FollowUpAddress
{
    /// <summary>"/uppfoljning/2020/tertial-3".</summary>
    public static string Page(Tertial tertial) => string.Create(CultureInfo.InvariantCulture, $"/uppfoljning/{tertial.Year}/tertial-{tertial.Number}");

    /// <summary>"/uppfoljning/2020/tertial-3/rapport.pdf".</summary>
    public static string Pdf(Tertial tertial) => Page(tertial) + "/rapport.pdf";

    public static string Absolute(string publicAddress, Tertial tertial) => publicAddress.TrimEnd('/') + Page(tertial);
}
