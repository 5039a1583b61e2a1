using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>Ids and names of any bytes, forms of any encoding, fields of any name: never a fault of ours, always our headers.</summary>
public class AnyRequestTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private static readonly string[] Addresses =
        ["/konto/logga-in", "/konto/losenord", "/inmatning", "/prenumerera", "/admin/brottstyper", "/finns-inte"];

    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("/api/v1/promise-periods/{0}")]
    [InlineData("/api/v1/promise-periods/{0}/promises")]
    [InlineData("/api/v1/promise-periods/{0}/activities/1.1")]
    [InlineData("/api/v1/follow-ups/{0}")]
    [InlineData("/uppfoljning/2020/{0}")]
    [InlineData("/loften/{0}")]
    [InlineData("/logotyp/{0}")]
    [InlineData("/konto/extern/till/{0}")]
    [InlineData("/admin/anvandare/{0}")]
    [InlineData("/admin/anvandare/{0}/ta-bort")]
    [InlineData("/admin/loftesperioder/{0}")]
    [InlineData("/rapporter/{0}")]
    public async Task An_id_of_any_bytes_names_nothing(string address)
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);

        foreach (var id in new[] { "%20", "%20%09", "%0A", "%ff", "%25", "-1", "99999999999999999999", new string('å', 400) })
            await ShouldBeRefused(administrator, new(HttpMethod.Get, string.Format(null, address, id)));
    }

    [Theory]
    [InlineData("/konto/passkeys/{0}/ta-bort")]
    [InlineData("/konto/passkeys/{0}/namn")]
    [InlineData("/konto/extern/{0}/ta-bort")]
    [InlineData("/admin/anvandare/{0}/inaktivera")]
    [InlineData("/admin/anvandare/{0}/ta-bort")]
    public async Task A_form_to_an_id_of_any_bytes_changes_nothing(string address)
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get("/konto/sakerhet");
        var token = administrator.Page.Value("__RequestVerificationToken");

        foreach (var id in new[] { "%20", "%ff", "-1", "å", "====", new string('a', 2000) })
            await ShouldBeRefused(administrator, new(HttpMethod.Post, string.Format(null, address, id))
            {
                Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]),
            });
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "Email=a")]
    [InlineData("application/x-www-form-urlencoded; charset=finns-inte", "Email=a")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16", "Email=a")]
    [InlineData("application/x-www-form-urlencoded", "Status=x")]
    [InlineData("application/x-www-form-urlencoded", "Email%5B=x&a%5Bb=x&%5D=x")]
    [InlineData("application/x-www-form-urlencoded", "status=x&id=x&year=x&=x&%00=%00")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Email\"\r\n\r\na")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=", "a")]
    [InlineData("multipart/form-data", "a")]
    [InlineData("multipart/form-data; boundary=x; charset=utf-7", "--x--\r\n")]
    [InlineData("application/json; charset=utf-7", "{")]
    public async Task A_form_of_any_encoding_is_a_plain_refusal(string type, string body)
    {
        foreach (var visitor in new[] { _fixture.Visitor(), await _fixture.SignedIn(Role.Administrator) })
            foreach (var address in Addresses)
            {
                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                content.Headers.TryAddWithoutValidation("Content-Type", type);
                var page = await ShouldBeRefused(visitor, new(HttpMethod.Post, address) { Content = content });
                Assert.DoesNotContain("Något gick fel hos oss", page, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task A_field_by_the_name_of_an_addresss_id_does_not_stand_in_for_it()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var (police, reviewer) = ((await _fixture.Staff(Role.PoliceCoordinator)).UserId, (await _fixture.Staff(Role.Reviewer)).UserId);
        await administrator.Get($"/admin/anvandare/{reviewer}");

        await administrator.Submit("Inaktivera kontot", ("id", police), ("Id", police));

        Assert.Equal([reviewer], await _fixture.InDatabase(db =>
            db.Users.Where(user => user.DeactivatedAtUtc != null).Select(user => user.Id).ToListAsync()));
    }

    [Fact]
    public async Task What_is_sent_by_somebody_who_is_signed_out_is_not_repeated_where_it_was_a_secret()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/konto/losenord")
        {
            Content = new FormUrlEncodedContent([new("Current", "mitt gamla lösenord"), new("Password", "mitt nya lösenord")]),
        };
        request.Headers.Add("Origin", "http://localhost");

        var page = (await _fixture.Visitor().Send(request)).ShouldHaveStatus(HttpStatusCode.Unauthorized);

        Assert.DoesNotContain("mitt gamla", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("mitt nya", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_without_a_word_is_counted_in_the_security_log()
    {
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        await police.Get("/admin/anvandare");
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/konto/logga-in")
        {
            Content = new FormUrlEncodedContent([new("Email", "a")]),
        };
        await _fixture.Visitor().Send(forged);
        using var unsigned = new HttpRequestMessage(HttpMethod.Post, "/inmatning") { Content = new FormUrlEncodedContent([]) };
        await _fixture.Visitor().Send(unsigned);
        await police.Get("/inmatning");
        await police.Submit("Logga ut");

        Assert.Equal(0, await _fixture.InDatabase(db => db.SecurityEvents.CountAsync()));
        await CloseMinutes();
        var karin = (await _fixture.Staff(Role.PoliceCoordinator)).UserId;
        Assert.Equal(
            [(SecurityEventKind.NotSignedIn, ""), (SecurityEventKind.NotAllowed, karin), (SecurityEventKind.ForgedForm, ""),
                (SecurityEventKind.SignedOut, karin)],
            (await _fixture.InDatabase(db => db.SecurityEvents.OrderBy(one => one.Kind).ToListAsync()))
                .Select(one => (one.Kind, one.AccountId)));
    }

    [Fact]
    public async Task What_a_stranger_does_again_and_again_is_written_once_with_its_number()
    {
        for (var time = 0; time < 3; time++)
        {
            using var unsigned = new HttpRequestMessage(HttpMethod.Post, "/inmatning") { Content = new FormUrlEncodedContent([]) };
            await _fixture.Visitor().Send(unsigned);
        }

        await CloseMinutes();
        await CloseMinutes();

        var counted = await _fixture.InDatabase(db => db.SecurityEvents.SingleAsync());
        Assert.Equal((SecurityEventKind.NotSignedIn, 3), (counted.Kind, counted.Count));
        Assert.NotEqual("", counted.RequestId);
    }

    private Task<bool> CloseMinutes() => _fixture.Use<SecurityLog, bool>(async log =>
    {
        await log.CloseMinutes();
        return true;
    });

    private async Task<string> ShouldBeRefused(Visitor visitor, HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await visitor.Client.SendAsync(request);
            Assert.True((int)answer.StatusCode < 500, $"{request.Method} {request.RequestUri}: {(int)answer.StatusCode}");
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.Empty(_fixture.Errors.Messages);
            return await answer.Content.ReadAsStringAsync();
        }
    }
}
