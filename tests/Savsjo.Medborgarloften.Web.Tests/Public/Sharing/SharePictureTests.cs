using System.Buffers.Binary;
using System.Net;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Sharing;

/// <summary>The picture that is seen where an address is shared: what was published, and nothing else.</summary>
public class SharePictureTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string FollowUp = "/uppfoljning/2020/tertial-3/version-1/delningsbild.png";

    [Theory]
    [InlineData("/", FollowUp, "Höll de vad de lovade? Båda målen som går att räkna nåddes under 2020.")]
    [InlineData("/uppfoljning/2020/tertial-3", FollowUp, "Höll de vad de lovade? Båda målen som går att räkna nåddes under 2020.")]
    [InlineData("/uppfoljning/2020/tertial-1", "/uppfoljning/2020/tertial-1/version-1/delningsbild.png", "Höll de vad de lovade? ")]
    [InlineData("/loften/2", "/uppfoljning/2020/tertial-3/version-1/lofte-2.png", "Löfte 2: Att öka upptäckten av narkotikabruk")]
    [InlineData("/om", "/delningsbild.png", "Höll de vad de lovade? Så gick det med medborgarlöftena i Sävsjö.")]
    public async Task Each_page_has_a_picture_that_is_there_and_the_words_in_it(string page, string picture, string words)
    {
        var document = (await fixture.Visitor().Get(page)).Document;
        string Meta(string name) => document.QuerySelector($"meta[property='og:image{name}']")!.GetAttribute("content")!;

        Assert.Equal("http://localhost:5080" + picture, Meta(""));
        Assert.StartsWith(words, Meta(":alt"), StringComparison.Ordinal);
        var answer = await fixture.Visitor().Client.GetAsync(picture);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal((Meta(":width"), Meta(":height")), ($"{Number(bytes, 16)}", $"{Number(bytes, 20)}"));
        Assert.True(bytes.Length < 200_000, $"{bytes.Length} bytes");
    }

    [Fact]
    public async Task Two_installations_draw_the_same_bytes_and_another_colour_draws_others()
    {
        await using var other = fixture.WithWebHostBuilder(_ => { });
        await using var red = fixture.WithWebHostBuilder(host => host.UseSetting("Municipality:AccentColour", "#7a1f2c"));
        var first = await fixture.Visitor().Client.GetByteArrayAsync(FollowUp);

        Assert.Equal(first, await other.CreateClient().GetByteArrayAsync(FollowUp));
        Assert.NotEqual(first, await red.CreateClient().GetByteArrayAsync(FollowUp));
    }

    [Fact]
    public async Task A_correction_has_a_picture_of_its_own_and_the_old_one_says_that_it_is_replaced()
    {
        await using var corrected = new WebFixture();
        var before = await corrected.Visitor().Client.GetByteArrayAsync(FollowUp);
        var content = await corrected.Content(2020, 3);
        await corrected.Publish(content with
        {
            Version = 2,
            Correction = new CorrectionContent("En sammanfattning saknades.", ["Sammanfattningen är ny."]),
        });

        var client = corrected.Visitor().Client;
        Assert.NotEqual(before, await client.GetByteArrayAsync(FollowUp));
        Assert.Equal(before, await client.GetByteArrayAsync("/uppfoljning/2020/tertial-3/version-2/delningsbild.png"));
        Assert.EndsWith("/version-2/delningsbild.png", (await corrected.Visitor().Get("/")).Document
            .QuerySelector("meta[property='og:image']")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/uppfoljning/2020/tertial-3/version-9/delningsbild.png")]
    [InlineData("/uppfoljning/2031/tertial-1/version-1/delningsbild.png")]
    [InlineData("/uppfoljning/2020/tertial-3/version-1/lofte-7.png")]
    public async Task What_is_not_published_has_no_picture(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Visitor().Client.GetAsync(address)).StatusCode);

    private static int Number(byte[] png, int at) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
}
