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

    [Fact]
    public async Task Every_field_that_readers_are_told_of_stands_in_the_file()
    {
        var fields = await Fields();
        var told = ApiChanges.All.SelectMany(change => change.Additions).SelectMany(sentence => Words().Matches(sentence))
            .Select(word => word.Value).Where(fields.Contains).Distinct().ToList();

        Assert.Contains("verdict", told);
        Assert.Contains("part_of", told);
        Assert.Empty(told.Where(field => !File.Contains($"`{field}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_version_has_its_heading() => Assert.Equal(
        ApiChanges.All.Select(change => $"## {change.Version}"),
        File.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    /// <summary>Of the API and of the files.</summary>
    private async Task<HashSet<string>> Fields() =>
    [
        .. (await fixture.Json("/openapi/v1.json"))["components"]!["schemas"]!.AsObject()
            .SelectMany(schema => schema.Value!["properties"]?.AsObject() ?? []).Select(property => property.Key),
        .. FigureColumn.All.Select(column => column.Name),
    ];

    [GeneratedRegex("[A-Za-z_]+")]
    private static partial Regex Words();
}
