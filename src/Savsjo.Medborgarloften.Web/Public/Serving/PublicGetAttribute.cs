using Microsoft.AspNetCore.Mvc.Routing;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>A public address: GET, and HEAD for link checkers and download managers.</summary>
/// <param name="template">"/uppfoljning".</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PublicGetAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
