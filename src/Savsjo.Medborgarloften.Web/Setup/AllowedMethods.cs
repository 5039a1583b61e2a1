using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing.Template;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// A public address that is asked in a way it does not answer says which ways it does: 405, and 204 to OPTIONS. The endpoint
/// that answers every unknown address would otherwise say that there is no such page.
/// </summary>
public static class AllowedMethods
{
    public static void UseAllowedMethods(this WebApplication app)
    {
        var addresses = new Lazy<IReadOnlyList<PublicAddress>>(
            () => PublicAddress.AllOf(app.Services.GetRequiredService<EndpointDataSource>()));
        app.Use((context, next) =>
            IsUnanswered(context) && PublicAddress.MethodsOf(addresses.Value, context.Request.Path) is { Length: > 0 } methods
                ? Tell(context, methods)
                : next(context));
    }

    private static bool IsUnanswered(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<UnknownAddress>() is not null;

    private static Task Tell(HttpContext context, string methods)
    {
        context.Response.Headers.Allow = methods;
        context.Response.StatusCode = HttpMethods.IsOptions(context.Request.Method)
            ? StatusCodes.Status204NoContent
            : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private sealed record PublicAddress(TemplateMatcher Matcher, IReadOnlyList<string> Methods)
    {
        public static IReadOnlyList<PublicAddress> AllOf(EndpointDataSource source) =>
        [
            .. from endpoint in source.Endpoints.OfType<RouteEndpoint>()
               where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
               let methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods
               where methods is { Count: > 0 }
               select new PublicAddress(new(TemplateParser.Parse(endpoint.RoutePattern.RawText ?? ""), []), methods),
        ];

        /// <summary>"GET, HEAD, OPTIONS"; empty for an address that there is not.</summary>
        public static string MethodsOf(IReadOnlyList<PublicAddress> all, PathString path)
        {
            var methods = all.Where(one => one.Matcher.TryMatch(path, [])).SelectMany(one => one.Methods).ToList();
            return methods.Count == 0 ? "" : string.Join(", ", methods.Append(HttpMethods.Options).Distinct());
        }
    }
}

/// <summary>Marks the endpoint that answers every address that there is not.</summary>
public sealed class UnknownAddress;
