using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Tests.Turns;

/// <summary>Others keep the queues busy with PDFs, pictures and files from the log.</summary>
public class HeavyWorkTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Sentence = "Det du bad om tar lång tid att göra, och flera väntar redan på samma sak. Inget är ändrat.";

    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData(HeavyWork.Drawing, Role.MunicipalOfficial, "GET", "/publicering/forhandsgranskning")]
    [InlineData(HeavyWork.Drawing, Role.MunicipalOfficial, "GET", "/publicering/forhandsgranskning.pdf")]
    [InlineData(HeavyWork.Drawing, Role.MunicipalOfficial, "POST", "/publicering")]
    [InlineData(HeavyWork.Drawing, Role.Administrator, "POST", "/admin/kommunen")]
    [InlineData(HeavyWork.Drawing, Role.Administrator, "POST", "/admin/kommunen/forhandsgranskning")]
    [InlineData(HeavyWork.Drawing, Role.Administrator, "POST", "/admin/kommunen/forhandsgranskning.pdf")]
    [InlineData(HeavyWork.Export, Role.Administrator, "GET", "/admin/logg.csv")]
    [InlineData(HeavyWork.Export, Role.Administrator, "POST", "/konto/personuppgifter")]
    public async Task Who_comes_when_all_places_to_wait_are_taken_is_told_when_to_come_back_and_the_public_pages_go_on(
        HeavyWork work, string role, string method, string address)
    {
        var visitor = await _fixture.SignedIn(role);
        await using (await Crowd.At(Queue(work), waiting: Queue(work).MostWaiting))
        {
            (await Send(visitor, method, address)).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable)
                .ShouldSay(Sentence).ShouldSay("Felnummer");
            Assert.Equal(WaitingLine.ComeBackIn, visitor.Page.Response.Headers.RetryAfter?.Delta);
            foreach (var page in new[] { "/", "/loften", "/uppfoljning/2020/tertial-3", OpenDataAddress.Csv })
                (await _fixture.Visitor().Get(page)).ShouldHaveStatus(HttpStatusCode.OK);
        }

        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, (await Send(visitor, method, address)).Status);
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Theory]
    [InlineData(HeavyWork.Drawing, Role.MunicipalOfficial, "/publicering/forhandsgranskning.pdf")]
    [InlineData(HeavyWork.Export, Role.Administrator, "/admin/logg.csv")]
    public async Task Who_comes_while_others_are_served_waits_and_then_gets_it(HeavyWork work, string role, string address)
    {
        var visitor = await _fixture.SignedIn(role);
        Task<Page> asked;
        await using (await Crowd.At(Queue(work), waiting: 0))
        {
            asked = visitor.Get(address);
            (await _fixture.Visitor().Get("/loften")).ShouldHaveStatus(HttpStatusCode.OK);
            Assert.False(asked.IsCompleted);
        }

        (await asked).ShouldHaveStatus(HttpStatusCode.OK);
        using var turn = await Queue(work).Enter(TestContext.Current.CancellationToken);
        Assert.NotNull(turn);
    }

    private WaitingLine Queue(HeavyWork work) => _fixture.Services.GetRequiredService<HeavyWorkLines>()[work];

    private static async Task<Page> Send(Visitor visitor, string method, string address)
    {
        if (method == "GET")
            return await visitor.Get(address);
        await visitor.Get("/konto/sakerhet");
        var token = visitor.Page.Value("__RequestVerificationToken");
        return await visitor.Send(new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]),
        });
    }

    /// <summary>Others who are served, and others who wait.</summary>
    private sealed class Crowd : IAsyncDisposable
    {
        private readonly List<IDisposable> _served = [];
        private readonly List<Task<IDisposable?>> _waiting = [];
        private readonly CancellationTokenSource _patience = new();

        public static async Task<Crowd> At(WaitingLine queue, int waiting)
        {
            var crowd = new Crowd();
            for (var one = 0; one < queue.AtOnce; one++)
                crowd._served.Add((await queue.Enter(TestContext.Current.CancellationToken))!);
            for (var one = 0; one < waiting; one++)
                crowd._waiting.Add(queue.Enter(crowd._patience.Token));
            return crowd;
        }

        public async ValueTask DisposeAsync()
        {
            await _patience.CancelAsync();
            foreach (var one in _waiting)
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
            _patience.Dispose();
            _served.ForEach(turn => turn.Dispose());
        }
    }
}
