using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adresser där personalen översätter: the promises of a period, or a published follow-up, into one language.</summary>
public static class TranslationAddress
{
    public const string All = "/oversattningar";

    /// <summary>"/oversattningar/period-3/ar".</summary>
    public static string Promises(int periodId, LanguageTag language) => $"{All}/period-{periodId}/{language.Value}";

    /// <summary>"/oversattningar/2020/tertial-3/ar".</summary>
    public static string FollowUp(Tertial tertial, LanguageTag language) =>
        $"{All}/{tertial.Year}/tertial-{tertial.Number}/{language.Value}";
}
