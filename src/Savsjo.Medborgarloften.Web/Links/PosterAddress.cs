using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till anslaget om ett enda löfte.</summary>
public static class PosterAddress
{
    /// <summary>"/anslag/2020-2021/lofte-1".</summary>
    public static string OfPromise(string years, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rooms.Poster}/{years}/lofte-{number}");
}
