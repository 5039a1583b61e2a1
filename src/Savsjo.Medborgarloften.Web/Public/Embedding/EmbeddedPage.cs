using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Den inbäddade sidan: each promise with its sentence and its picture, or one of them.</summary>
/// <param name="Scheme">"auto", "light" or "dark" (data-color-scheme).</param>
/// <param name="Latest">Null before the first follow-up.</param>
public sealed record EmbeddedPage(string Scheme, PublishedFollowUp? Latest)
{
    public const string Address = Rooms.Embedding + "/ruta";
    public const string LightAddress = Address + "/ljus";
    public const string DarkAddress = Address + "/mork";

    /// <summary>What a site sees that may not show it.</summary>
    public const string NotAllowedAddress = Address + "/inte-tillagd";

    /// <summary>The one promise that it is about; null for all.</summary>
    public PromiseAnswer? Only { get; init; }

    public IReadOnlyList<PromiseAnswer> Answers => Only is not null ? [Only]
        : Latest is null ? [] : PromiseAnswer.Of(FollowUpReading.Of(Latest.Content));
}

/// <summary>Sidan om inbäddning: the snippets, and who may use them.</summary>
/// <param name="AllowedSites">"https://www.savsjo.se"; empty when only this site may.</param>
/// <param name="AllowsEveryone">Any page may embed it.</param>
/// <param name="Height">How high the frame must be in a column of <see cref="EmbeddedHeight.Wide"/>, in CSS pixels.</param>
/// <param name="NarrowHeight">The same at <see cref="EmbeddedHeight.Narrow"/>.</param>
public sealed record EmbeddingPage(
    IReadOnlyList<EmbeddingSnippet> Snippets, IReadOnlyList<string> AllowedSites, bool AllowsEveryone, int Height, int NarrowHeight)
{
    /// <summary>One for each promise of the period last followed up.</summary>
    public required IReadOnlyList<EmbeddingSnippet> Promises { get; init; }

    /// <param name="years">The years of the addresses of the period last followed up; null before the first follow-up.</param>
    /// <param name="answers">What stands in the frame now.</param>
    public static EmbeddingPage Of(
        MunicipalityOptions municipality, EmbeddingOptions embedding, string? years, IReadOnlyList<PromiseAnswer> answers)
    {
        var height = EmbeddedHeight.At(EmbeddedHeight.Wide, answers);
        EmbeddingSnippet Snippet(string name, string sentence, string address) =>
            EmbeddingSnippet.Of(municipality, name, sentence, address, $"Medborgarlöften {municipality.InPlace}: så går det", height);
        return new(
            [
                Snippet(
                    "Ljus eller mörk, som läsaren har valt", "Följer inställningen i läsarens dator eller telefon.",
                    EmbeddedPage.Address),
                Snippet("Alltid ljus", "För en sida som alltid är ljus.", EmbeddedPage.LightAddress),
                Snippet("Alltid mörk", "För en sida som alltid är mörk.", EmbeddedPage.DarkAddress),
            ],
            [.. embedding.FrameAncestors.Where(site => site != "*")],
            embedding.FrameAncestors.Contains("*"), height, EmbeddedHeight.At(EmbeddedHeight.Narrow, answers))
        {
            Promises = years is null ? [] : [.. answers.Where(answer => answer.Number is not null)
                .Select(answer => OfPromise(municipality, years, answer))],
        };
    }

    private static EmbeddingSnippet OfPromise(MunicipalityOptions municipality, string years, PromiseAnswer answer) => EmbeddingSnippet.Of(
        municipality, $"{answer.Reading.Name}: {answer.Heading}", "", EmbeddingAddress.OfPromise(years, answer.Number!.Value),
        $"Medborgarlöften {municipality.InPlace}: {answer.Reading.Name.ToLowerInvariant()}",
        EmbeddedHeight.At(EmbeddedHeight.Wide, [answer]));
}

/// <summary>A variant and its code.</summary>
/// <param name="Code">HTML, to be shown as text.</param>
public sealed record EmbeddingSnippet(string Name, string Sentence, string Address, string Code)
{
    /// <param name="title">What the frame is called; our own words, without quotation marks.</param>
    public static EmbeddingSnippet Of(
        MunicipalityOptions municipality, string name, string sentence, string address, string title, int height) => new(
        name, sentence, address,
        $"<iframe src=\"{municipality.PublicAddress.TrimEnd('/')}{address}\" title=\"{title}\" "
        + $"width=\"100%\" height=\"{height}\" loading=\"lazy\"></iframe>");
}
