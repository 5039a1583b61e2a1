using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Testing.Published;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>What developers read of the API's changes, beside what is shown at /oppna-data.</summary>
public partial class ChangelogTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private static readonly string File = System.IO.File.ReadAllText(SourceTree.Document("open-data-changelog.md"));
    private static readonly HashSet<string> Released =
        [.. System.IO.File.ReadLines(SourceTree.Published("open-data", "released-1.0.0.txt"))];

    [Fact]
    public async Task Every_field_that_readers_are_told_of_stands_in_the_file()
    {
        var old = Released.Select(one => one.Split('.')[1]).ToHashSet();
        var fields = (await Form()).Select(one => one.Split('.')[1]).Where(field => !old.Contains(field)).ToHashSet();
        var told = ApiChanges.All.SelectMany(change => change.Additions).SelectMany(sentence => Words().Matches(sentence))
            .Select(word => word.Value).Where(fields.Contains).Distinct().ToList();

        Assert.Contains("verdict", told);
        Assert.Contains("part_of", told);
        Assert.All(told, field => Assert.Contains($"`{field}`", File, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_the_first_version_is_gone_and_every_field_value_and_column_since_stands_in_the_file()
    {
        var now = await Form();

        Assert.Empty(Released.Except(now));
        Assert.All(
            now.Except(Released).Where(one => !IsOfNewField(one)).Select(one => one.Split('.')[^1]),
            name => Assert.Contains($"`{name}`", File, StringComparison.Ordinal));

        // A list that is itself new is told of by its name.
        bool IsOfNewField(string one) => one.Split('.') is [var resource, var field, _] && !Released.Contains($"{resource}.{field}");
    }

    [Fact]
    public void Every_version_has_its_heading() => Assert.Equal(
        ApiChanges.All.Select(change => $"## {change.Version}"),
        File.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    /// <summary>What there is now, as the file of the first version has it: "Goal.span", "Goal.span.year", "figures.year".</summary>
    private async Task<IReadOnlyList<string>> Form() =>
    [
        .. from resource in (await fixture.Json("/openapi/v1.json"))["components"]!["schemas"]!.AsObject()
           from property in resource.Value!["properties"]?.AsObject() ?? []
           let values = property.Value!["enum"]?.AsArray().OfType<JsonNode>().Select(value => $".{value}") ?? []
           from end in values.Prepend("")
           select $"{resource.Key}.{property.Key}{end}",
        .. FigureColumn.All.Select(column => $"figures.{column.Name}"),
    ];

    [GeneratedRegex("[A-Za-z_]+")]
    private static partial Regex Words();
}
