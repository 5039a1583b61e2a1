using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>The program itself, started with one wrong value at a time.</summary>
public class ConfigurationFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        { "Municipality:Name", " ", "kommunens namn saknas" },
        { "Municipality:Place", "", "ortens namn saknas" },
        { "Municipality:ContactEmail", "kommun(at)savsjo.se", "är ingen e-postadress" },
        { "Municipality:ContactEmail", "Kommunen <kommun@savsjo.se>", "är ingen e-postadress" },
        { "Municipality:ContactTelephone", "ring oss", "är inget telefonnummer" },
        { "Municipality:PublicAddress", "medborgarloften.savsjo.se", "webbplatsens fullständiga adress" },
        { "Municipality:AccentColour", "blå", "är ingen färg" },
        { "Municipality:LogotypePath", "finns-inte.svg", "finns inte" },
        { "Database:Provider", "Oracle", "är ingen databas som stöds" },
        { "ConnectionStrings:Default", "", "anslutningen till databasen saknas" },
        { "ConnectionStrings:Default", "hej", "går inte att läsa" },
        { "ConnectionStrings:Default", "Data Source=/finns/inte/alls/medborgarloften.db", "går inte att öppna eller skapa" },
        { "Embedding:FrameAncestors:0", "https://savsjo.se; script-src *", "är ingen webbplats" },
        { "SmallCounts:Threshold", "1", "ett heltal från 2 till 10" },
        { "SmallCounts:Threshold", "11", "ett heltal från 2 till 10" },
        { "SmallCounts:Threshold", "tre", "ett heltal från 2 till 10" },
        { "Demo:Password", "kort", "lösenordet ska vara" },
        { "Logging:LogLevel:Default", "Mycket", "”Mycket” är ingen nivå" },
        { "SignIn:TwoFactorsFor", "administratör, kung", "”kung” är ingen roll" },
        { "OpenIdConnect:entra:Authority", "login.savsjo.se", "är ingen adress" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_wrong_value_stops_the_start_with_one_sentence_that_names_the_key(string key, string value, string because)
    {
        var (exitCode, _, errors) = await RunningProgram.Run($"--{key}={value}", "--environment=Development");

        Assert.Equal(1, exitCode);
        var sentence = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"Programmet kan inte starta. {key}: ", sentence, StringComparison.Ordinal);
        Assert.Contains(because, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_SQL_Server_connection_without_a_server_is_told_of()
    {
        var (exitCode, _, errors) = await RunningProgram.Run("--Database:Provider=SqlServer");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Programmet kan inte starta. ConnectionStrings:Default: skriv både server och databas",
            errors, StringComparison.Ordinal);
    }
}
