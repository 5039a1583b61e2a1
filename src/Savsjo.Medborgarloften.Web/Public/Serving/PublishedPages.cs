using Microsoft.Extensions.Caching.Memory;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Serves every <see cref="PublishedAttribute"/> address from memory, and renders it when there is none for the published
/// state. Stands after routing, which knows the address, and before authentication, which it does not need.
/// </summary>
public sealed class PublishedPages(RequestDelegate next, PublishedState state, PreparedResponses responses)
{
    /// <summary>They would make a rendering answer something else than the whole page.</summary>
    private static readonly string[] Conditions =
        ["If-None-Match", "If-Modified-Since", "If-Match", "If-Unmodified-Since", "If-Range", "Range"];

    /// <param name="municipality">What this request sees of the municipality: what is rendered for it is kept for it.</param>
    /// <param name="from">Where its pages are read from, when there is none in memory.</param>
    public async Task InvokeAsync(HttpContext context, MunicipalityInForce municipality, ReadFrom from)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<PublishedAttribute>() is not { } published
            || metadata.GetMetadata<IServesSome>()?.Serves(context.Request) == false
            || ResponseKey.Of(context.Request, published) is not { } asked)
        {
            if (metadata?.GetMetadata<ReadsPublishedAttribute>() is not null)
                UseCopy(context, from, (await state.Standing()).Copy);
            await next(context);
            return;
        }

        var standing = await state.Standing();
        var key = asked with { State = $"{standing.Text}|{municipality.Version}" };
        if (responses.Find(key) is { } prepared)
        {
            await prepared.Send(context, published.CacheControl);
            return;
        }

        if (standing is { IsStale: true, Copy: null })
            throw new DatabaseAwayException("databasen svarar inte, och sidan finns inte i minnet.");
        UseCopy(context, from, standing.Copy);
        if (await Render(context) is { } rendered)
            await responses.Keep(key, rendered).Send(context, published.CacheControl);
    }

    /// <summary>Who asks is not asked of a copy, which has no accounts.</summary>
    private static void UseCopy(HttpContext context, ReadFrom from, KeptCopy? copy)
    {
        from.Copy = copy;
        if (copy is not null)
            context.Request.Headers.Cookie = default;
    }

    /// <summary>
    /// Renders the whole page, whatever part of it is asked for. Null when the answer is no page to keep; then it is sent as
    /// it is.
    /// </summary>
    private async Task<PreparedResponse?> Render(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var (method, body) = (request.Method, response.Body);
        var conditions = Conditions.Select(name => (Name: name, Values: request.Headers[name])).Where(one => one.Values.Count > 0).ToList();
        conditions.ForEach(one => request.Headers.Remove(one.Name));
        request.Method = HttpMethods.Get;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            response.Body = body;
            request.Method = method;
            conditions.ForEach(one => request.Headers[one.Name] = one.Values);
        }

        // What is sent may be compressed, or nothing but headers.
        response.ContentLength = null;
        if (IsToBeKept(response) && buffer.Length is > 0 and < PreparedResponses.LargestBody)
            return new PreparedResponse(response, buffer.ToArray());
        if (buffer.Length > 0)
            await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
        return null;
    }

    private static bool IsToBeKept(HttpResponse response) =>
        response is { StatusCode: StatusCodes.Status200OK, HasStarted: false } && !response.Headers.ContainsKey("Set-Cookie");
}

/// <summary>What is kept in memory: bounded, the least used goes first.</summary>
public sealed class PreparedResponses : IDisposable
{
    /// <summary>A larger one is rendered every time, in bytes.</summary>
    public const int LargestBody = 8 * 1024 * 1024;

    private const long MostBytes = 64 * 1024 * 1024;
    private static readonly TimeSpan UnusedFor = TimeSpan.FromHours(1);
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public PreparedResponse? Find(ResponseKey key) => _kept.Get<PreparedResponse>(key);

    public PreparedResponse Keep(ResponseKey key, PreparedResponse response) =>
        _kept.Set(key, response, new MemoryCacheEntryOptions { Size = response.Size + 1, SlidingExpiration = UnusedFor });

    public void Dispose() => _kept.Dispose();
}

/// <summary>What a kept response answers.</summary>
/// <param name="State">The published state, and the version of the municipality's settings.</param>
/// <param name="Query">Only what the address declares that it depends on.</param>
public readonly record struct ResponseKey(string State, string Path, string Query)
{
    private const int LongestQuery = 500;

    /// <summary>Null for what is not asked by GET or HEAD, and for a query that nobody would write by honest means.</summary>
    public static ResponseKey? Of(HttpRequest request, PublishedAttribute published)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        var query = !request.QueryString.HasValue ? ""
            : published.WholeQuery ? QueryString.Create(request.Query.WithoutTracking()).Value ?? ""
            : QueryOf(request, published.Query);
        return query.Length > LongestQuery ? null : new("", request.PathBase + request.Path, query);
    }

    private static string QueryOf(HttpRequest request, string[] names) => string.Join('&',
        names.SelectMany(name => request.Query[name].Select(value => $"{name}={Uri.EscapeDataString(value ?? "")}")));
}
