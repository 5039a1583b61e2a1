using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Where views are looked for: in the controller's own room, in the rooms that it stands in, in what those share, and last
/// in what every page is made of. No view is found in another room; what two rooms draw is shared, or a view component.
/// </summary>
public sealed class RoomViewLocations : IViewLocationExpander
{
    private const string Root = "Savsjo.Medborgarloften.Web.";

    private static readonly string[] Everybodys = ["/FollowUpParts/{0}.cshtml", "/Layout/{0}.cshtml", "/Shared/{0}.cshtml"];

    public void PopulateValues(ViewLocationExpanderContext context) => context.Values["room"] = RoomOf(context);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        for (var room = context.Values["room"] ?? ""; room.Length > 0; room = room[..room.LastIndexOf('/')])
        {
            yield return $"{room}/{{0}}.cshtml";
            yield return $"{room}/Shared/{{0}}.cshtml";
        }

        foreach (var location in Everybodys)
            yield return location;
    }

    /// <summary>"/Staff/Entry", from the controller's namespace, which is its folder.</summary>
    private static string RoomOf(ViewLocationExpanderContext context) =>
        context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo.Namespace: { } name }
            && name.StartsWith(Root, StringComparison.Ordinal)
            ? $"/{name[Root.Length..].Replace('.', '/')}"
            : "";
}
