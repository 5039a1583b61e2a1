using System.Reflection;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>Domain is a line: each room knows those before it. It references no package and no other project.</summary>
public class DomainTests
{
    /// <summary>What lies in Domain itself (Tertial, Change, RuleViolation, …) comes first.</summary>
    private static readonly string[] Line =
    [
        "", "Swedish", "Municipalities", "Measures", "Rounds", "Agreements", "Reports",
        "FollowUps.Content", "FollowUps.Reading", "FollowUps.SmallCounts", "FollowUps.Composition", "FollowUps",
    ];

    [Fact]
    public void The_line_is_straight() => Bends(House.Uses).ShouldBeNone();

    [Fact]
    public void Every_room_has_its_place_in_the_line() =>
        House.Uses.Select(use => Room.OfDomain(use.From)).OfType<string>().Distinct().Except(Line).ShouldBeNone();

    [Fact]
    public void A_bend_is_seen() => Assert.Equal(
        "Domain.Measures.Goal knows Domain.Agreements.Activity.get_Goal",
        Bends([
            new(House.Prefix + "Domain.Measures.Goal", House.Prefix + "Domain.Agreements.Activity", "get_Goal"),
            new(House.Prefix + "Domain.Agreements.Activity", House.Prefix + "Domain.Measures.Goal"),
        ]).Single().ToString());

    [Fact]
    public void It_references_no_package_and_no_project_of_ours() =>
        Foreign(House.Assemblies.Single(assembly => assembly.GetName().Name == House.Prefix + "Domain")
            .GetReferencedAssemblies()).ShouldBeNone();

    [Fact]
    public void A_package_is_seen() => Assert.Equal(
        ["Microsoft.EntityFrameworkCore", "Savsjo.Medborgarloften.Data"],
        Foreign([new("System.Runtime"), new("Microsoft.EntityFrameworkCore"), new("Savsjo.Medborgarloften.Data")]));

    private static IEnumerable<Use> Bends(IEnumerable<Use> uses) =>
        from use in uses
        let knower = Room.OfDomain(use.From)
        let known = Room.OfDomain(use.To)
        where knower is not null && known is not null && Array.IndexOf(Line, known) > Array.IndexOf(Line, knower)
        select use;

    private static IEnumerable<string> Foreign(IEnumerable<AssemblyName> references) =>
        references.Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
}
