using System.Reflection;
using System.Xml.Linq;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>Domain is a line: each room knows those before it. It references no package and no other project.</summary>
public class DomainTests
{
    /// <summary>What lies in Domain itself (Tertial, Change, RuleViolation, …) comes first.</summary>
    private static readonly string[] Line =
    [
        "", "Swedish", "Translations", "Municipalities", "Offences", "Measures", "FiguresInText", "Rounds", "Parties", "Entries",
        "Agreements", "Sentences",
        "Reports", "Reports.Corrections", "Reports.FromText", "Reports.FromDocument", "Reports.Doubts",
        "FollowUps.Content", "FollowUps.Reading", "FollowUps.SmallCounts", "FollowUps.Composition", "FollowUps",
    ];

    private const string Folder = "src/" + House.Prefix + "Domain/";

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
    public void A_bend_by_a_constant_or_an_enum_is_seen() => Assert.Equal(
        ["Domain.Measures.Goal knows Domain.Agreements.Activity.MostWords", "Domain.Measures.Share knows Domain.Agreements.Party.Police",
            "Domain.Measures.Span knows Domain.Agreements.Activity"],
        Bends(SourceUses.In([
            new(Folder + "Agreements/Activity.cs",
                "public sealed class Activity { public const int MostWords = 9; }\npublic enum Party { Police }"),
            new(Folder + "Measures/Goal.cs", $"using {House.Prefix}Domain.Agreements;\npublic record Goal(int Most = Activity.MostWords);"),
            new(Folder + "Measures/Share.cs", "public record Share { int Is => (int)Agreements.Party.Police; } // Activity.MostWords"),
            new(Folder + "Measures/Span.cs",
                $"using static {House.Prefix}Domain.Agreements.Activity;\npublic record Span(int Most = MostWords);"),
            new(Folder + "Measures/Unit.cs", "public record Unit(Thing Activity) { public int Most => Activity.Count; }"),
        ])).Select(use => $"{use}"));

    [Fact]
    public void It_references_no_package_and_no_project_of_ours() =>
        Foreign(House.Assemblies.Single(assembly => assembly.GetName().Name == House.Prefix + "Domain")
            .GetReferencedAssemblies()).ShouldBeNone();

    [Fact]
    public void A_package_is_seen() => Assert.Equal(
        ["Microsoft.EntityFrameworkCore", "Savsjo.Medborgarloften.Data"],
        Foreign([new("System.Runtime"), new("Microsoft.EntityFrameworkCore"), new("Savsjo.Medborgarloften.Data")]));

    /// <summary>A package that nothing uses leaves no trace in what is built.</summary>
    [Fact]
    public void Its_project_asks_for_nothing() =>
        Asked(XElement.Load(Path.Combine(House.Root, Folder, House.Prefix + "Domain.csproj"))).ShouldBeNone();

    [Fact]
    public void What_its_project_asks_for_is_seen() => Assert.Equal(
        ["System.Linq.Async", "../X.Data/X.Data.csproj"],
        Asked(XElement.Parse(
            """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><A>b</A></PropertyGroup><ItemGroup>
            <PackageReference Include="System.Linq.Async" /><ProjectReference Include="../X.Data/X.Data.csproj" />
            </ItemGroup></Project>
            """)));

    private static IEnumerable<string> Asked(XElement project) =>
        project.Descendants().Where(one => one.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal))
            .Select(one => (string)one.Attribute("Include")!);

    private static IEnumerable<Use> Bends(IEnumerable<Use> uses) =>
        from use in uses
        let knower = Room.OfDomain(use.From)
        let known = Room.OfDomain(use.To)
        where knower is not null && known is not null && Array.IndexOf(Line, known) > Array.IndexOf(Line, knower)
        select use;

    private static IEnumerable<string> Foreign(IEnumerable<AssemblyName> references) =>
        references.Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
}
