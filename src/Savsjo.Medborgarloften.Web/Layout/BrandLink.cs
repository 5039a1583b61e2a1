namespace Savsjo.Medborgarloften.Web.Layout;

/// <summary>The mark at the top of every page: where it leads, and the small line under it.</summary>
public sealed record BrandLink(string Address, string Line);
