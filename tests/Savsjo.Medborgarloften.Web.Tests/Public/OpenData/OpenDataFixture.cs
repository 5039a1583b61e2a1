using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>Tertial 3 2020 in a second version: a text that looks like a formula, and suspicions that are withheld or missing.</summary>
public sealed class OpenDataFixture : WebFixture, IAsyncLifetime
{
    public const string Formula = "=HYPERLINK(\"http://example.invalid\";\"Klicka\")";

    public async ValueTask InitializeAsync()
    {
        var content = await this.Content(2020, 3);
        await this.Publish(content.WithActivity("2.1", Withheld).WithActivity("2.2", Hostile) with
        {
            Version = 2,
            PublishedAtUtc = new DateTime(2021, 3, 2, 9, 0, 0, DateTimeKind.Utc),
            SmallCountsBelow = 5,
            Correction = new CorrectionContent("En siffra var fel & <b>rättas</b>.", ["2.1: 3 blev skyddad uppgift"]),
        });
    }

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, address, headers);

    public Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Visitor().Client.SendAsync(request);
    }

    public async Task<JsonNode> Json(string address) => JsonNode.Parse(await (await Get(address)).Content.ReadAsStringAsync())!;

    /// <summary>A measure whose every word would do something in a spreadsheet, or break a file.</summary>
    private static ActivityContent Hostile(ActivityContent activity) => activity with
    {
        Measures =
        [
            .. activity.Measures.Select(measure => measure with
            {
                Name = "+cmd|' /C calc'!A0",
                Unit = measure.Unit with { Plural = "insatser;\t@SUM(1+1);-2+3\",\"=1" },
                SubgroupLabel = "\uFF1D1+1",
            }),
        ],
    };

    private static ActivityContent Withheld(ActivityContent activity)
    {
        var hidden = new FigureContent(FigureState.Withheld, SubgroupState: FigureState.Withheld, Below: 5);
        var offences = activity.Suspicions!.Offences;
        return activity with
        {
            Name = Formula,
            Suspicions = activity.Suspicions with
            {
                Offences =
                [
                    offences[0] with { Figures = [hidden, FigureContent.Missing,
                        new FigureContent(FigureState.Given, Figure.OfCount(60, 3, mark: FigureMark.Circa), FigureState.Given)] },
                    .. offences.Skip(1),
                ],
            },
        };
    }
}
