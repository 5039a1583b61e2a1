using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Settings;

/// <summary>The municipality's one colour: what can be read, what is suggested instead, and the steps that the pages use.</summary>
public class AccentColourTests
{
    /// <summary>Ratios from the literature on WCAG (WebAIM's examples, and the definition's own end points).</summary>
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#008000", "#ffffff", 5.14)]
    [InlineData("#ffff00", "#ffffff", 1.07)]
    [InlineData("#ffffff", "#000080", 16.01)]
    public void Contrast_is_WCAGs(string colour, string ground, double ratio) =>
        Assert.Equal(ratio, SrgbColour.Parse(colour).ContrastTo(SrgbColour.Parse(ground)), tolerance: 0.005);

    [Theory]
    [InlineData("#ff0000", "Kontrasten mot vitt är 3,9:1 och behöver vara minst 4,5:1.")]
    [InlineData("#777777", "Kontrasten mot vitt är 4,4:1 och behöver vara minst 4,5:1.")]
    [InlineData("#ffff00", "Kontrasten mot vitt är 1,0:1 och behöver vara minst 4,5:1.")]
    [InlineData("#767676", "Kontrasten mot de ljusgrå rutorna i PDF:en är 4,1:1 och behöver vara minst 4,5:1.")]
    [InlineData("#0d4f5c", null)]
    [InlineData("#000000", null)]
    [InlineData("#7a1f5c", null)]
    public void A_colour_that_cannot_be_read_is_refused_with_the_figure_never_rounded_up(string colour, string? fault) =>
        Assert.Equal(fault, AccentContrast.FaultOf(SrgbColour.Parse(colour)));

    [Fact]
    public void What_is_suggested_passes_everywhere_and_one_step_lighter_does_not()
    {
        var random = new Random(20260923);
        for (var round = 0; round < 300; round++)
        {
            var colour = new SrgbColour((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
            var nearest = AccentContrast.Nearest(colour);

            Assert.All(AccentContrast.PairsOf(nearest), pair =>
                Assert.True(pair.Ratio >= AccentContrast.Least, $"{colour} → {nearest}: {pair}"));
            Assert.Equal(AccentContrast.FaultOf(colour) is null, nearest == colour);
            if (nearest != colour)
                Assert.NotNull(AccentContrast.FaultOf(nearest.MixedWith(SrgbColour.White, 0.03)));
        }
    }

    [Fact]
    public void The_built_themes_own_colour_gives_the_built_themes_own_steps()
    {
        var theme = AccentTheme.Of(AccentTheme.BuiltIn);

        Assert.Null(theme.Address);
        foreach (var (steps, built) in new[] { (theme.Light, BuiltLight), (theme.Dark, BuiltDark) })
            foreach (var (name, hex) in built)
            {
                var (made, expected) = (steps[name], SrgbColour.Parse(hex));
                Assert.True(new[] { made.Red - expected.Red, made.Green - expected.Green, made.Blue - expected.Blue }
                    .All(off => Math.Abs(off) <= 6),
                    $"{name}: {made}, not {expected}");
            }
    }

    /// <summary>From wwwroot/lib/designsystemet-theme/savsjo.css, which Designsystemet's own builder made.</summary>
    private static readonly Dictionary<string, string> BuiltLight = new()
    {
        ["background-tinted"] = "#f0f4f5",
        ["surface-tinted"] = "#e2eaeb",
        ["surface-active"] = "#bbcdd1",
        ["border-default"] = "#508089",
        ["text-subtle"] = "#2b6570",
        ["text-default"] = "#083038",
        ["base-default"] = "#0d4f5c",
        ["base-hover"] = "#0a3c45",
        ["base-active"] = "#072930",
        ["base-contrast-subtle"] = "#dce6e8",
        ["base-contrast-default"] = "#ffffff",
    };

    private static readonly Dictionary<string, string> BuiltDark = new()
    {
        ["background-default"] = "#0d1a1d",
        ["surface-tinted"] = "#193137",
        ["border-default"] = "#6c868c",
        ["text-subtle"] = "#99abaf",
        ["text-default"] = "#e9edee",
        ["base-contrast-default"] = "#000000",
    };
}
