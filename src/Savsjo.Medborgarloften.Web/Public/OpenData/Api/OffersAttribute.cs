using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>Formatet som finns at an address; whoever accepts only others gets 406 rather than something they cannot read.</summary>
/// <param name="mediaType">"application/json".</param>
/// <param name="alsoKnownAs">More general names of the same format.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OffersAttribute(string mediaType, params string[] alsoKnownAs) : Attribute, IResourceFilter, IServesSome
{
    private readonly MediaTypeHeaderValue[] _offered =
        [MediaTypeHeaderValue.Parse(mediaType), .. alsoKnownAs.Select(name => MediaTypeHeaderValue.Parse(name))];

    public string MediaType => mediaType;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (!Serves(context.HttpContext.Request))
            context.Result = new ApiProblem(StatusCodes.Status406NotAcceptable, $"Det som begärs finns bara som {mediaType}.");
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public bool Serves(HttpRequest request) => request.GetTypedHeaders().Accept is not { Count: > 0 } accepted || Serves(accepted);

    /// <summary>The most exact range decides: "text/csv;q=0, */*" wants anything but CSV.</summary>
    private bool Serves(IList<MediaTypeHeaderValue> accepted) =>
        accepted.Where(range => _offered.Any(one => one.IsSubsetOf(Without(range))))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault() is { } nearest && nearest.Quality is not 0;

    /// <summary>Without quality and other parameters, such as "charset=utf-8".</summary>
    private static MediaTypeHeaderValue Without(MediaTypeHeaderValue range) => new(range.MediaType);
}
