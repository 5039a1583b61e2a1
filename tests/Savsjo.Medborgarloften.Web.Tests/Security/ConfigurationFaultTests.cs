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
        { "Municipality:PublicAddress", "https://savsjo.se/medborgarloften", "webbplatsen kan inte ligga under ”/medborgarloften”" },
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
        var (exitCode, _, errors) = await RunningProgram.Run("--Database:Provider=SqlServer", "--environment=Development");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Programmet kan inte starta. ConnectionStrings:Default: skriv både server och databas",
            errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prodution")]
    [InlineData("Test")]
    public async Task An_environment_that_there_is_none_of_stops_the_start(string name)
    {
        var (exitCode, _, errors) = await RunningProgram.Run([$"--environment={name}", .. RunningProgram.ProductionSettings]);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"Programmet kan inte starta. ASPNETCORE_ENVIRONMENT: ”{name}” är ingen miljö; skriv Development, Staging eller Production.",
            errors.Trim());
    }

    [Fact]
    public async Task In_Production_all_that_is_missing_and_wrong_is_told_at_once()
    {
        foreach (string[] command in new string[][] { [], ["check-configuration"], ["create-database"] })
        {
            var (exitCode, _, errors) = await RunningProgram.Run(
                [.. command, "--environment=Production", "--Mail:Smtp:Host=smtp://x", "--Mail:From=a@b.se", "--Reminders:FromHour=30"]);

            Assert.Equal(1, exitCode);
            Assert.Equal(
                [
                    "Programmet", "Municipality:Name", "Municipality:Place", "Municipality:PublicAddress", "Municipality:ContactEmail",
                    "Mail:Smtp:Host", "DataProtection:KeyFile", "Reminders:FromHour",
                ],
                errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split([' ', ';'])[0].TrimEnd(':')));
            Assert.Contains("7 inställningar är fel:", errors, StringComparison.Ordinal);
            Assert.DoesNotContain("Sävsjö kommun\n", errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_configuration_names_what_nobody_reads_and_the_database_that_is_not_there()
    {
        string[] arguments =
        [
            "check-configuration", "--environment=Production", "--ConnectionStrings:Default=Data Source=finns-inte.db",
            .. RunningProgram.ProductionSettings,
        ];

        var (exitCode, output, errors) = await RunningProgram.Run([.. arguments, "--Municipality:Nmae=Fel", "--Bakup:Folder=/srv"]);

        Assert.Equal((1, ""), (exitCode, errors));
        Assert.Contains(
            "Inställningen Municipality:Nmae läses inte av programmet. Menas Municipality:Name?", output, StringComparison.Ordinal);
        Assert.Contains("Inställningen Bakup:Folder läses inte av programmet. Menas Backup:Folder?", output, StringComparison.Ordinal);
        Assert.Contains("finns-inte.db” finns inte.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check-configuration", "Inställningen Municipality:Nmae läses inte av programmet.")]
    [InlineData("verify", "")]
    public async Task A_database_that_does_not_answer_is_told_of_after_what_else_is_wrong(string command, string before)
    {
        var (exitCode, output, errors) = await RunningProgram.Run(
        [
            command, "--environment=Production", "--Database:Provider=SqlServer", "--Municipality:Nmae=Fel",
            "--ConnectionStrings:Default=Server=127.0.0.1,1;Database=x;User Id=x;Password=x;Connect Timeout=1;ConnectRetryCount=0",
            .. RunningProgram.ProductionSettings,
        ]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(before, output, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings:Default: SQL Server svarar inte", output + errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + errors, StringComparison.Ordinal);
    }
}
