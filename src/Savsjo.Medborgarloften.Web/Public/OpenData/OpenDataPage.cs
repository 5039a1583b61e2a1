using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Sidan om öppna data, with examples that lead to what is published.</summary>
/// <param name="Span">How far the published reaches; null before the first follow-up.</param>
/// <param name="Period">The latest period's id; null before the first follow-up.</param>
/// <param name="Site">"https://medborgarloften.savsjo.se", for what is to be copied out of the page.</param>
public sealed record OpenDataPage(PublishedSpan? Span, string? Period, string Site)
{
    /// <summary>What was signed, as files, latest first.</summary>
    public IReadOnlyList<SignedLink> Agreements { get; init; } = [];

    /// <summary>"tertial 1 2020 till tertial 3 2020".</summary>
    public string? Reach => Span is null ? null
        : Span.First == Span.Latest.First ? Span.Latest.Name
        : $"{Span.First.Name} till {Span.Last.Name}";

    /// <summary>For whoever calls from a command line, where an address must be whole.</summary>
    public string CommandLineExample => $"{Site}{OpenDataAddress.Resource("figures")}?isSuspicion=true&limit=100";

    /// <summary>What people can try at once.</summary>
    public IEnumerable<ApiExampleLink> Examples
    {
        get
        {
            yield return new("Alla uppföljningar", OpenDataAddress.Resource("follow-ups"));
            if (Span is null || Period is null)
                yield break;
            yield return new(
                $"Hela den senaste uppföljningen, {Span.Latest.Name}", OpenDataAddress.Resource($"follow-ups/{TertialId.Of(Span.Last)}"));
            yield return new(
                "Samma uppföljning i alla versioner", OpenDataAddress.Resource($"follow-ups/{TertialId.Of(Span.Last)}/versions"));
            yield return new($"Alla siffror för {SwedishYear}", OpenDataAddress.Resource($"figures?year={SwedishYear}&limit=100"));
            yield return new(
                $"Misstankar om brott {SwedishYear}", OpenDataAddress.Resource($"figures?year={SwedishYear}&isSuspicion=true"));
            yield return new($"Löftena för {Period.Replace('-', '–')}", OpenDataAddress.Resource($"promise-periods/{Period}/promises"));
            yield return new(
                "Löftenas aktiviteter, med rapporter och mål", OpenDataAddress.Resource($"promise-periods/{Period}/activities"));
        }
    }

    private string SwedishYear => Span!.Last.Year.ToString(SwedishText.Culture);
}

/// <summary>An address of the API, and what it gives.</summary>
public sealed record ApiExampleLink(string Words, string Address);
