using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>A number in a path, written in one way only: "2", not "02" or "+2". Anything else is an address that does not exist.</summary>
public static class PathNumber
{
    public static int? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Is(text, number) ? number : null;

    public static bool Is(string text, int number) => text == number.ToString(CultureInfo.InvariantCulture);
}
