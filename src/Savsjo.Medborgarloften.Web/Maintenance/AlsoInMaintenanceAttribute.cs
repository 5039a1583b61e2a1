namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>
/// Går även under underhåll: signing in and out, so that whoever looks after the site can see it. What that writes (the session, the
/// attempts, their lines in the log) is all that is saved.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AlsoInMaintenanceAttribute : Attribute
{
    public static bool IsOn(HttpContext? context) =>
        context?.GetEndpoint()?.Metadata.GetMetadata<AlsoInMaintenanceAttribute>() is not null;
}
