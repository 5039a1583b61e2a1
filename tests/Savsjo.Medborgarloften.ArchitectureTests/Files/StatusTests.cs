using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Files;

/// <summary>How it went has one status, and Outcomes has it: a controller says how it went.</summary>
public partial class StatusTests
{
    [Fact]
    public void No_controller_picks_a_status_that_an_outcome_has() => House.Source.SelectMany(Picked).ShouldBeNone();

    [Fact]
    public void A_status_of_its_own_is_seen() => Assert.Equal(
        ["src/X.Web/AController.cs: StatusCodes.Status400BadRequest", "src/X.Web/AController.cs: BadRequest(",
            "src/X.Web/AController.cs: StatusCode(404"],
        Picked(new("src/X.Web/AController.cs",
            "a ? StatusCodes.Status400BadRequest : StatusCodes.Status410Gone; "
                + "return BadRequest(); return StatusCode(404); return NotFound();")));

    private static IEnumerable<string> Picked(SourceFile file) => file.Name.EndsWith("Controller.cs", StringComparison.Ordinal)
        ? Status().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")
        : [];

    /// <summary>What is left to a controller is what no outcome is: gone, not offered just now, too many attempts.</summary>
    [GeneratedRegex(
        @"StatusCodes\.Status(?:200|400|403|404|409|422|500)\w*|\b(?:BadRequest|Conflict|UnprocessableEntity)\(|StatusCode\(\d+")]
    private static partial Regex Status();
}
