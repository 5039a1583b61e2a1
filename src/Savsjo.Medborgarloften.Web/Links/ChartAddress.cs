using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till ett diagram eller en tabell att ladda ner: of one version, so that it never changes.</summary>
public static class ChartAddress
{
    /// <summary>"/uppfoljning/2020/tertial-3/version-1/misstankar-2.1.png".</summary>
    /// <param name="label">The activity's.</param>
    public static string Png(Tertial tertial, int version, string label) => File(tertial, version, label, "png");

    public static string Svg(Tertial tertial, int version, string label) => File(tertial, version, label, "svg");

    public static string Csv(Tertial tertial, int version, string label) => File(tertial, version, label, "csv");

    private static string File(Tertial tertial, int version, string label, string kind) =>
        $"{FollowUpAddress.Page(tertial, version)}/misstankar-{label}.{kind}";
}
