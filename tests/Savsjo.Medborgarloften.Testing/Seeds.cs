using System.Globalization;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// Frön: how many cases a test draws. <c>dotnet test</c> is run after every change and draws few of them; <c>.ci/seeds</c> draws ten
/// times as many, or as many times as the environment's <c>SEEDS</c> says.
/// </summary>
public static class Seeds
{
    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Math.Max(times, 1)
            : 1;

    public static int Of(int few) => few * Times;
}
