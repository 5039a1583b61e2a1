using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>Readers are sent base.css and public.css; staff.css only those who sign in. Every rule stands in a layer.</summary>
public partial class StyleSheetTests
{
    /// <summary>The frames of those who sign in.</summary>
    private static readonly string[] FramesOfStaff = ["Layout/_StaffLayout.cshtml", "Accounts/Shared/_AccountLayout.cshtml"];

    [Fact]
    public void The_style_sheet_of_staff_is_linked_by_their_frames_alone() => House.Source.SelectMany(LinkedElsewhere).ShouldBeNone();

    [Fact]
    public void A_public_page_with_the_style_sheet_of_staff_is_seen() => Assert.Equal(
        ["src/X.Web/Public/Home/Index.cshtml links css/staff.css", "src/X.Web/Layout/_Head.cshtml links css/staff.css"],
        new SourceFile[]
        {
            new("src/X.Web/Public/Home/Index.cshtml", """<link rel="stylesheet" href="~/css/staff.css">"""),
            new("src/X.Web/Layout/_Head.cshtml", """<link rel="stylesheet" href="~/css/staff.css">"""),
            new("src/X.Web/Layout/_StaffLayout.cshtml", """<link rel="stylesheet" href="~/css/staff.css">"""),
        }.SelectMany(LinkedElsewhere));

    [Fact]
    public void Every_rule_stands_in_a_layer() => House.Source.Where(IsOurs).SelectMany(OutsideLayers).ShouldBeNone();

    [Fact]
    public void A_rule_outside_the_layers_is_seen() => Assert.Equal(
        ["src/X/css/a.css: .loose"],
        OutsideLayers(
            new("src/X/css/a.css", "@layer a, b;\n@font-face { x: y; }\n@layer a { .b { c: d; } }\n.loose { e: f; }\n@page { g: h; }")));

    private static bool IsOurs(SourceFile file) => file.Path.Contains("/wwwroot/css/", StringComparison.Ordinal);

    private static IEnumerable<string> LinkedElsewhere(SourceFile file) =>
        file.IsView && file.Text.Contains("css/staff.css", StringComparison.Ordinal)
            && !FramesOfStaff.Any(frame => file.Path.EndsWith("/" + frame, StringComparison.Ordinal))
            ? [$"{file.Path} links css/staff.css"]
            : [];

    private static IEnumerable<string> OutsideLayers(SourceFile file)
    {
        var text = Unread().Replace(file.Text, "");
        var (depth, start) = (0, 0);
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == ';' && depth == 0)
                start = place + 1;
            if (text[place] == '{' && depth++ == 0 && text[start..place].Trim() is var head && !MayStandAlone().IsMatch(head))
                yield return $"{file.Path}: {head}";
            if (text[place] == '}' && --depth == 0)
                start = place + 1;
        }
    }

    [GeneratedRegex(@"/\*.*?\*/|""(?:[^""\\]|\\.)*""", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("^@(layer|font-face|page|charset)")]
    private static partial Regex MayStandAlone();
}
