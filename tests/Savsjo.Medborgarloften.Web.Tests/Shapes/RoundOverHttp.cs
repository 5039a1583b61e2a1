using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>What the others do in a round when everything is sent in.</summary>
internal static class RoundOverHttp
{
    /// <summary>The reviewer approves every report, and the official publishes. Gives the pages as they met them.</summary>
    /// <param name="place">"/2018/tertial-3" of a round with addresses of its own.</param>
    public static async Task<(Page Review, Page CheckList)> ReviewAndPublish(this WebFixture app, string place = "")
    {
        var reviewer = await app.SignedIn(Role.Reviewer);
        var review = await reviewer.Get($"/granskning{place}");
        while (reviewer.Page.Document.QuerySelectorAll("button")
            .FirstOrDefault(button => button.TextContent.StartsWith("Godkänn ", StringComparison.Ordinal)
            && char.IsDigit(button.TextContent[8])) is { } approve)
            await reviewer.Submit(approve.TextContent.Trim());
        var official = await app.SignedIn(Role.MunicipalOfficial);
        var checkList = await official.Get($"/publicering{place}");
        foreach (var box in checkList.Document.QuerySelectorAll<IHtmlInputElement>("input[name=kontrollerat], input[name=utan]"))
            box.IsChecked = true;
        (await official.Submit("Publicera uppföljningen", ("sett", "true"))).ShouldHaveStatus(HttpStatusCode.OK);
        return (review, checkList);
    }
}
