using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>
/// Adresser till sidor på andra språk. English has the addresses of the Swedish pages below "/en", so that each pair is known from the
/// one of them; every other language has one page with all that is translated into it.
/// </summary>
public static class LanguageAddress
{
    public const string English = "/en";
    public const string Others = "/sprak";

    /// <summary>"/en", "/lattlast", "/sprak/ar".</summary>
    public static string Of(LanguageTag language) => language switch
    {
        { IsEnglish: true } => English,
        { IsEasySwedish: true } => Rooms.EasyRead,
        _ => $"{Others}/{language.Value}",
    };

    /// <summary>"/en/uppfoljning/2020/tertial-3".</summary>
    public static string FollowUp(Tertial tertial) => English + FollowUpAddress.Page(tertial);

    /// <summary>The address of a page that there is in both languages.</summary>
    public static string InLanguage(string swedish, bool inEnglish) => inEnglish ? English + swedish : swedish;

    /// <summary>Whether a page is one of the English ones.</summary>
    public static bool IsEnglish(PathString path) => path.StartsWithSegments(English);
}
