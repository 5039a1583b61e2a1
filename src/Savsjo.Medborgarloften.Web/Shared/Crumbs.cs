namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Brödsmulor: the way from the start page to this one.</summary>
/// <param name="Above">The pages above, after the start page.</param>
/// <param name="Here">This page.</param>
public sealed record Crumbs(IReadOnlyList<Crumb> Above, string Here)
{
    public static Crumbs To(string here) => new([], here);

    public static Crumbs To(Crumb above, string here) => new([above], here);
}

/// <summary>A page above this one.</summary>
public sealed record Crumb(string Text, string Address);
