using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class TotpTests
{
    /// <summary>The RFC's secret, "12345678901234567890", in base32.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /// <summary>RFC 6238, appendix B; the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_RFC(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeOf(Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void One_step_late_is_forgiven_two_are_not_none_early_and_no_step_counts_twice()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var step = Totp.StepAt(now);
        for (var drift = -3; drift <= 3; drift++)
            Assert.Equal(drift is -1 or 0 ? step + drift : null, Totp.Accept(Key, Totp.CodeOf(Key, step + drift), now, lastStep: null));

        Assert.Null(Totp.Accept(Key, Totp.CodeOf(Key, step), now, lastStep: step));
        Assert.Null(Totp.Accept(Key, Totp.CodeOf(Key, step - 1), now, lastStep: step));
        Assert.Equal(step + 1, Totp.Accept(Key, Totp.CodeOf(Key, step + 1), now.AddSeconds(30), lastStep: step));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("١٢٣٤٥٦")]
    public void What_is_no_code_is_refused(string? typed) =>
        Assert.Null(Totp.Accept(Key, typed, DateTimeOffset.FromUnixTimeSeconds(1234567890), lastStep: null));

    [Fact]
    public void Spaces_in_a_code_are_nothing_to_it_and_keys_differ()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(59);

        Assert.NotNull(Totp.Accept(Key, " 287 082 ", now, lastStep: null));
        Assert.Equal(32, Totp.NewKey().Length);
        Assert.NotEqual(Totp.NewKey(), Totp.NewKey());
    }
}
