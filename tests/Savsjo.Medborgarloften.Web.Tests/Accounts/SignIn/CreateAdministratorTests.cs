using System.Net;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class CreateAdministratorTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Password = "en lång mening om parken";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_link_lets_the_administrator_choose_a_password_once()
    {
        var link = await Link("ny.admin@savsjo.example");
        var visitor = _fixture.Visitor();
        await Invitations.Open(visitor, link);
        Assert.Equal("Välj lösenord", visitor.Page.Heading);

        var done = await visitor.Submit("Spara lösenordet", ("Password", Password), ("Repeated", Password));

        done.ShouldSay("Ditt lösenord är sparat. Logga in med det.");
        (await visitor.Submit("Logga in", ("Email", "ny.admin@savsjo.example"), ("Password", Password))).ShouldBeAt("/granskning");
        var again = await Invitations.Open(_fixture.Visitor(), link);
        again.ShouldHaveStatus(HttpStatusCode.Gone);
        Assert.Equal("Länken gäller inte längre", again.Heading);
    }

    [Theory]
    [InlineData("kort", "kort", "Lösenordet ska vara minst 12 och högst 128 tecken.")]
    [InlineData("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "Lösenordet ska ha minst 4 olika tecken.")]
    [InlineData(Password, Password + "!", "De två lösenorden är olika. Skriv samma lösenord båda gångerna.")]
    public async Task A_password_that_will_not_do_is_refused_and_the_link_still_holds(string password, string repeated, string sentence)
    {
        var visitor = _fixture.Visitor();
        await Invitations.Open(visitor, await Link("annan.admin@savsjo.example"));

        var page = await visitor.Submit("Spara lösenordet", ("Password", password), ("Repeated", repeated));

        Assert.Equal([sentence], page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal("Välj lösenord", page.Heading);
    }

    [Theory]
    [InlineData("/konto/valj-losenord/nytt")]
    [InlineData("/konto/valj-losenord?konto=a&kod=b")]
    [InlineData("/konto/valj-losenord?konto=a&kod=%00%FF!")]
    public async Task A_link_that_is_nobodys_is_a_plain_page(string address) =>
        (await _fixture.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.Gone);

    [Theory]
    [InlineData("inte en adress", "”inte en adress” är ingen e-postadress.")]
    [InlineData("polis@savsjo.example", "Det finns redan ett konto för polis@savsjo.example, som inte är administratör.")]
    public async Task A_wrong_address_is_refused(string email, string sentence)
    {
        using var output = new StringWriter();

        Assert.Equal(1, await CreateAdministrator.Run(_fixture.Services, email, output));
        Assert.Equal(sentence, output.ToString().Trim());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5080")]
    [InlineData(false, "--urls=http://localhost:5080", "/Database:Provider", "Sqlite", "Municipality:Name=X")]
    [InlineData(false, "--urls", "migrate")]
    [InlineData(true, "migrate")]
    [InlineData(true, "--urls", "http://localhost:5080", "migrate")]
    [InlineData(true, "create-admin", "a@b.se", "--urls", "http://localhost:5080")]
    [InlineData(true, "dums")]
    public void Configuration_arguments_are_not_taken_for_commands(bool isCommand, params string[] arguments) =>
        Assert.Equal(isCommand, Command.In(arguments) is not null);

    private async Task<string> Link(string email)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await CreateAdministrator.Run(_fixture.Services, email, output));
        return Invitations.LinkIn(output.ToString());
    }
}
