using System.Globalization;
using System.Reflection;
using Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

namespace Savsjo.Medborgarloften.Pdf.Tests.Fonts.Bidirectional;

/// <summary>
/// Unicode's own BidiCharacterTest, every 200th line of those without explicit controls. The whole file is read where
/// UNICODE_BIDI_CHARACTER_TEST names it.
/// </summary>
public sealed class BidiLevelsTests
{
    [Fact]
    public void Levels_and_order_are_those_of_Unicodes_test_file()
    {
        var wrong = Cases().Where(one => !one.Holds).Select(one => one.Line).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ:\n{string.Join("\n", wrong.Take(20))}");
    }

    [Fact]
    public void There_are_enough_cases() => Assert.InRange(Cases().Count(), 400, 100_000);

    private static IEnumerable<Case> Cases() => Lines().Where(line => line.Length > 0 && line[0] != '#').Select(line => new Case(line))
        .Where(one => !one.HasExplicitControls);

    private static IEnumerable<string> Lines()
    {
        if (Environment.GetEnvironmentVariable("UNICODE_BIDI_CHARACTER_TEST") is { Length: > 0 } whole)
            return File.ReadLines(whole);
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("BidiCharacterTest.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Split('\n');
    }

    /// <summary>Code points; the direction asked for (2 is "as the text says"); the paragraph's level; levels; the visual order.</summary>
    private sealed class Case(string line)
    {
        private readonly string[] _fields = line.Split(';');

        public string Line => line;

        public bool HasExplicitControls => Characters.Exists(one => one is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));

        private List<int> Characters =>
            [.. _fields[0].Split(' ').Select(one => int.Parse(one, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

        public bool Holds
        {
            get
            {
                var level = _fields[1] == "2" ? BidiLevels.BaseOf(Characters) : byte.Parse(_fields[1], CultureInfo.InvariantCulture);
                var levels = BidiLevels.Of(Characters, level);
                var expected = _fields[3].Trim().Split(' ');
                // Unicode takes away what has no direction ("x"); here it goes with its neighbour, and is left out of the comparison.
                var order = new BidiLine(levels, level).VisualOrder(levels.Length).Where(at => expected[at] != "x");
                return level == byte.Parse(_fields[2], CultureInfo.InvariantCulture)
                    && expected.Zip(levels).All(one => one.First == "x" || one.First == $"{one.Second}")
                    && order.SequenceEqual(_fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(one => int.Parse(one, CultureInfo.InvariantCulture)));
            }
        }
    }
}
