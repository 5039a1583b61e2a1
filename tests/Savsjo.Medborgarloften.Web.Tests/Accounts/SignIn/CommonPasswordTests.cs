using Savsjo.Medborgarloften.Web.Accounts.Passwords;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class CommonPasswordTests
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd1234!")]
    [InlineData("passwordpassword")]
    [InlineData("sommaren2026!!")]
    [InlineData("Lösenord12345")]
    [InlineData("Sävsjö kommun 2026")]
    [InlineData("qwertyuiopas")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("asdfghjklöä1")]
    public void What_a_guesser_tries_first_is_common(string password) => Assert.True(CommonPasswords.Hold(password));

    [Theory]
    [InlineData("en lång mening om parken")]
    [InlineData("tre ugglor i mossen")]
    [InlineData("kaffebryggaren tappar takten")]
    [InlineData("x7kPq2vLm9wZ")]
    [InlineData("830571946620475")]
    public void A_sentence_or_chance_is_not(string password) => Assert.False(CommonPasswords.Hold(password));
}
