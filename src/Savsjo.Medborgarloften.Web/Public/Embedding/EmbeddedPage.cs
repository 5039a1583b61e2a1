using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Den inbäddade sidan: each promise with its sentence and its picture.</summary>
/// <param name="Scheme">"auto", "light" or "dark" (data-color-scheme).</param>
/// <param name="Latest">Null before the first follow-up.</param>
public sealed record EmbeddedPage(string Scheme, PublishedFollowUp? Latest)
{
    public const string Address = Rooms.Embedding + "/ruta";
    public const string LightAddress = Address + "/ljus";
    public const string DarkAddress = Address + "/mork";

    /// <summary>What a site sees that may not show it.</summary>
    public const string NotAllowedAddress = Address + "/inte-tillagd";

    public IReadOnlyList<PromiseAnswer> Answers => Latest is null ? [] : PromiseAnswer.Of(FollowUpReading.Of(Latest.Content));
}

/// <summary>Sidan om inbäddning: the snippets, and who may use them.</summary>
/// <param name="AllowedSites">"https://www.savsjo.se"; empty when only this site may.</param>
/// <param name="AllowsEveryone">Any page may embed it.</param>
/// <param name="Height">How high the frame must be in a column of <see cref="EmbeddedHeight.Wide"/>, in CSS pixels.</param>
/// <param name="NarrowHeight">The same at <see cref="EmbeddedHeight.Narrow"/>.</param>
public sealed record EmbeddingPage(
    IReadOnlyList<EmbeddingSnippet> Snippets, IReadOnlyList<string> AllowedSites, bool AllowsEveryone, int Height, int NarrowHeight)
{
    /// <param name="answers">What stands in the frame now.</param>
    public static EmbeddingPage Of(
        MunicipalityOptions municipality, EmbeddingOptions embedding, IReadOnlyList<PromiseAnswer> answers)
    {
        var height = EmbeddedHeight.At(EmbeddedHeight.Wide, answers);
        EmbeddingSnippet Snippet(string name, string sentence, string address) => new(
            name, sentence, address,
            $"<iframe src=\"{municipality.PublicAddress.TrimEnd('/')}{address}\" "
            + $"title=\"Medborgarlöften {municipality.InPlace}: så går det\" "
            + $"width=\"100%\" height=\"{height}\" loading=\"lazy\"></iframe>");
        return new(
            [
                Snippet(
                    "Ljus eller mörk, som läsaren har valt", "Följer inställningen i läsarens dator eller telefon.",
                    EmbeddedPage.Address),
                Snippet("Alltid ljus", "För en sida som alltid är ljus.", EmbeddedPage.LightAddress),
                Snippet("Alltid mörk", "För en sida som alltid är mörk.", EmbeddedPage.DarkAddress),
            ],
            [.. embedding.FrameAncestors.Where(site => site != "*")],
            embedding.FrameAncestors.Contains("*"), height, EmbeddedHeight.At(EmbeddedHeight.Narrow, answers));
    }
}

/// <summary>A variant and its code.</summary>
/// <param name="Code">HTML, to be shown as text.</param>
public sealed record EmbeddingSnippet(string Name, string Sentence, string Address, string Code);
