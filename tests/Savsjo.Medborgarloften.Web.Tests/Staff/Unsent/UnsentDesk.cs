using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Unsent;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Unsent;

/// <summary>One browser of somebody who types in the field "kommentar" of a form, and asks as its script does.</summary>
internal sealed record UnsentDesk(Visitor Visitor, string Token, string Place)
{
    public static async Task<UnsentDesk> Of(WebFixture fixture, string role, string place = "granskning/1")
    {
        var visitor = await fixture.SignedIn(role);
        var page = await visitor.Get("/hjalp");
        var token = (IHtmlInputElement)page.Document.QuerySelector("[name=__RequestVerificationToken]")!;
        return new(visitor, token.Value, place);
    }

    public UnsentDesk At(string place) => this with { Place = place };

    public async Task<IReadOnlyList<OwnText>> Own() =>
        Read<IReadOnlyList<OwnText>>(await Visitor.Client.GetStringAsync("/oskickat"))!;

    public async Task<OwnText?> Keep(string text, Guid? seen = null, string? builtOn = null)
    {
        using var response = await Post(text, seen, builtOn);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Read<OwnText?>(await response.Content.ReadAsStringAsync());
    }

    public async Task Refused(HttpStatusCode status, string text)
    {
        using var response = await Post(text, seen: null, builtOn: null);
        Assert.Equal(status, response.StatusCode);
    }

    private Task<HttpResponseMessage> Post(string text, Guid? seen, string? builtOn)
    {
        var values = new FormValues();
        values.Add("plats", Place);
        values.Add("falt", "kommentar");
        values.Add("text", text);
        values.Add("sedd", seen?.ToString() ?? "");
        values.Add("grund", builtOn ?? "");
        values.Add("__RequestVerificationToken", Token);
        return Visitor.Client.PostAsync("/oskickat", values.AsMultipart());
    }

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web);
}
