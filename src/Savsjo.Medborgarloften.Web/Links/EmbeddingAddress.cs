using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till rutan med ett enda löfte.</summary>
public static class EmbeddingAddress
{
    /// <summary>"/inbaddning/ruta/2020-2021/lofte-1": of its own period, so that another promise never takes its place.</summary>
    public static string OfPromise(string years, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rooms.Embedding}/ruta/{years}/lofte-{number}");
}
