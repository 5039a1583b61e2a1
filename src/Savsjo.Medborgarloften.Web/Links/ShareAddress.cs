using System.Globalization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>
/// Adressen till en delningsbild. With the version in it: whoever shows such pictures keeps them by their address, and a correction
/// that turned a verdict must be seen.
/// </summary>
public static class ShareAddress
{
    public const string FileName = "/delningsbild.png";

    /// <summary>"/uppfoljning/2020/tertial-3/version-1/delningsbild.png".</summary>
    public static string FollowUp(Tertial tertial, int version) => FollowUpAddress.Page(tertial, version) + FileName;

    /// <summary>"/uppfoljning/2020/tertial-3/version-1/lofte-2.png": what that version says of one promise.</summary>
    public static string Promise(Tertial tertial, int version, int promise) =>
        string.Create(CultureInfo.InvariantCulture, $"{FollowUpAddress.Page(tertial, version)}/lofte-{promise}.png");
}
