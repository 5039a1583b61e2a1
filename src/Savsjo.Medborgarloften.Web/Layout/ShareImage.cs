namespace Savsjo.Medborgarloften.Web.Layout;

/// <summary>Delningsbilden som en sida har (og:image): seen where its address is shared.</summary>
/// <param name="Address">"/uppfoljning/2020/tertial-3/version-1/delningsbild.png".</param>
/// <param name="Alt">The words that stand in it.</param>
public sealed record ShareImage(string Address, string Alt);
