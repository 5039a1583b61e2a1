using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Samma sida på ett annat språk (rel="alternate", hreflang). Every page of a pair names both.</summary>
/// <param name="Language">The tag; "x-default" for whom no language fits.</param>
public sealed record Alternate(string Language, string Address)
{
    /// <summary>A Swedish page that has an English one at the same address below "/en".</summary>
    public static IReadOnlyList<Alternate> InBoth(string swedish) => [new("sv", swedish), new("en", LanguageAddress.English + swedish)];

    /// <summary>A follow-up in its newest version, in Swedish and in English.</summary>
    public static IReadOnlyList<Alternate> OfFollowUp(Tertial tertial) => InBoth(FollowUpAddress.Page(tertial));
}
