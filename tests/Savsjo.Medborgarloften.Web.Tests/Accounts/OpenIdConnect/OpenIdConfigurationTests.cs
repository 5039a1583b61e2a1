using Microsoft.Extensions.Configuration;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.OpenIdConnect;

public class OpenIdConfigurationTests
{
    [Fact]
    public void A_wrong_value_is_told_in_a_sentence_that_names_the_key()
    {
        foreach (var (key, value, because) in new (string, string?, string)[]
        {
            ("Authority", null, "inloggningstjänstens adress saknas"),
            ("Authority", "login.savsjo.se", "är ingen adress"),
            ("Authority", "http://login.savsjo.se", "ska börja med https"),
            ("Authority", "https://login.savsjo.se/common/v2.0", "släpper in vilken organisation som helst"),
            ("ClientId", " ", "klientens id hos inloggningstjänsten saknas"),
            ("ClientSecret", null, "klientens hemlighet hos inloggningstjänsten saknas"),
            ("Scopes", "profile email", "”openid” ska vara med"),
            ("Organisation", "Regionen", "”Regionen” är ingen organisation; skriv Polisen och Kommunen"),
            ("TwoFactors", "ibland", "”ibland” går inte att tolka"),
            ("TwoFactors", "email=ja", "går inte att tolka"),
            ("TwoFactors", "amr=", "går inte att tolka"),
        })
        {
            var fault = Assert.Throws<InvalidConfigurationException>(() => Read(("entra", key, value)));
            Assert.Equal($"OpenIdConnect:entra:{key}", fault.Key);
            Assert.Contains(because, fault.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal("OpenIdConnect:Entra ID", Assert.Throws<InvalidConfigurationException>(() => Read(("Entra ID", "Name", "x"))).Key);
    }

    [Fact]
    public void Several_providers_are_read_in_the_order_of_their_names_and_none_is_none()
    {
        var providers = Read(("entra", "Organisation", "Kommunen"), ("freja", "TwoFactors", "alltid"), ("freja", "Name", "Freja")).All;

        Assert.Equal(["entra", "Freja"], providers.Select(provider => provider.Name));
        Assert.Equal([Organisation.Municipality, null], providers.Select(provider => provider.Organisation));
        Assert.Equal([TwoFactorProof.Never, TwoFactorProof.Always], providers.Select(provider => provider.TwoFactors));
        Assert.Empty(Read().All);
    }

    private static OpenIdProviders Read(params (string Provider, string Key, string? Value)[] changes)
    {
        var values = new Dictionary<string, string?>();
        foreach (var provider in changes.Select(change => change.Provider).Distinct())
        {
            values[$"OpenIdConnect:{provider}:Authority"] = $"https://{provider.Replace(' ', '-')}.savsjo.example";
            values[$"OpenIdConnect:{provider}:ClientId"] = "medborgarloften";
            values[$"OpenIdConnect:{provider}:ClientSecret"] = "hemligt";
        }

        foreach (var (provider, key, value) in changes)
            values[$"OpenIdConnect:{provider}:{key}"] = value;
        return OpenIdConnectOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), isDevelopment: false);
    }
}
