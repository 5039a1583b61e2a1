namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>One thing that knows another: a type or a view, and the type whose member (or whose self) it names.</summary>
/// <param name="From">The whole name of the type that knows; a view's is its path, with full stops.</param>
/// <param name="To">The whole name of the type that is known.</param>
/// <param name="Member">The member that is called or read; empty where only the type is named.</param>
public sealed record Use(string From, string To, string Member = "")
{
    public override string ToString() => $"{Short(From)} knows {Short(To)}{(Member.Length == 0 ? "" : "." + Member)}";

    private static string Short(string name) => name.Replace(House.Prefix, "", StringComparison.Ordinal);
}
