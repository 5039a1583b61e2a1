using System.Reflection;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Programmets version, with the commit that it was built from where that was known.</summary>
public static class ProgramVersion
{
    private const int ShortHash = 8;

    private static readonly string[] Parts = (typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+');

    /// <summary>"0.2.0".</summary>
    public static string Number => Parts[0];

    /// <summary>"0.2.0 (3389882b)".</summary>
    public static string Text => Parts is [var number, { Length: > 0 } commit, ..]
        ? $"{number} ({commit[..Math.Min(ShortHash, commit.Length)]})"
        : Number;
}
