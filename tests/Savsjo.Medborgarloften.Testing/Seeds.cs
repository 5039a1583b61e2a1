using System.Globalization;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// Frön: how many cases a test draws. <c>dotnet test</c> is run after every change and draws few of them; <c>.ci/seeds</c> and
/// <c>.ci/reliability</c> draw thirty times as many, or as many times as the environment's <c>SEEDS</c> says.
/// </summary>
public static class Seeds
{
    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Math.Max(times, 1)
            : 1;

    /// <summary>Whether there is time for every case of a kind, and not only for one.</summary>
    public static bool AreMany => Times > 1;

    public static int Of(int few) => few * Times;
}
