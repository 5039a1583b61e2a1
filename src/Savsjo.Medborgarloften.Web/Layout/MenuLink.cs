namespace Savsjo.Medborgarloften.Web.Layout;

/// <summary>A link of the main menu; marked as current on its own page and on those below it.</summary>
public sealed record MenuLink(string Address, string Text)
{
    /// <summary>"page" on the page itself, "true" below it, null elsewhere (aria-current).</summary>
    public string? Current(PathString path) =>
        path.Value == Address ? "page" : path.StartsWithSegments(Address) ? "true" : null;
}
