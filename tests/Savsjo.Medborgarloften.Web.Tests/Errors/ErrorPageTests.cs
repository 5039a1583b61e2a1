using System.Net;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

public class ErrorPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/uppfoljning/0/tertial-1")]
    [InlineData("/fel")]
    [InlineData("/fel/500")]
    [InlineData("/fel/503")]
    public async Task An_unknown_address_is_a_plain_Swedish_404_and_not_the_sign_in_page(string address)
    {
        var page = await fixture.Visitor().Get(address);

        page.ShouldHaveStatus(HttpStatusCode.NotFound).ShouldBeAt(address);
        Assert.Equal("Sidan finns inte", page.Heading);
        Assert.Equal("sv", page.Document.DocumentElement.GetAttribute("lang"));
    }
}
