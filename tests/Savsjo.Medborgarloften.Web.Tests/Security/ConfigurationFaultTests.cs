using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>The program itself, started with one wrong value at a time.</summary>
public class ConfigurationFaultTests
{
    /// <summary>Wrong values, and what is said of each. A start tells of all that is wrong in its round.</summary>
    private static readonly (int Round, string Key, string Value, string Because)[] Faults =
    [
        (1, "Municipality:Name", " ", "kommunens namn saknas"),
        (1, "Municipality:Place", "", "ortens namn saknas"),
        (1, "Municipality:ContactEmail", "kommun(at)savsjo.se", "är ingen e-postadress"),
        (1, "Municipality:ContactTelephone", "ring oss", "är inget telefonnummer"),
        (1, "Municipality:PublicAddress", "medborgarloften.savsjo.se", "webbplatsens fullständiga adress"),
        (1, "Municipality:AccentColour", "blå", "är ingen färg"),
        (1, "Database:Provider", "Oracle", "är ingen databas som stöds"),
        (1, "Embedding:FrameAncestors:0", "https://savsjo.se; script-src *", "är ingen webbplats"),
        (1, "SmallCounts:Threshold", "1", "ett heltal från 2 till 10"),
        (1, "Demo:Password", "kort", "lösenordet ska vara"),
        (1, "Metrics:Token", "kort", "minst 32 tecken"),
        (1, "Logging:LogLevel:Default", "Mycket", "”Mycket” är ingen nivå"),
        (1, "SignIn:TwoFactorsFor", "administratör, kung", "”kung” är ingen roll"),
        (1, "OpenIdConnect:entra:Authority", "login.savsjo.se", "är ingen adress"),
        (2, "Municipality:ContactEmail", "Kommunen <kommun@savsjo.se>", "är ingen e-postadress"),
        (2, "Municipality:PublicAddress", "https://savsjo.se/medborgarloften", "webbplatsen kan inte ligga under ”/medborgarloften”"),
        (2, "ConnectionStrings:Default", "", "anslutningen till databasen saknas"),
        (2, "SmallCounts:Threshold", "11", "ett heltal från 2 till 10"),
        (3, "Municipality:LogotypePath", "finns-inte.svg", "finns inte"),
        (3, "ConnectionStrings:Default", "hej", "går inte att läsa"),
        (3, "SmallCounts:Threshold", "tre", "ett heltal från 2 till 10"),
        (5, "Backup:At", "25:00", "är inget klockslag"),
        (5, "Backup:Keep", "0", "ett heltal från 1 till 1000"),
        (5, "Public:KeptFolder", "/proc/publicerat", "går inte att skapa eller skriva i"),
        (5, "Reminders:DaysBefore", "-1", "ett heltal från 0 till 30"),
        (5, "Reminders:FromHour", "24", "ett heltal från 1 till 23"),
        (5, "Database:Create", "ja", "varken true eller false"),
        (5, "Accessibility:AnswerWithinDays", "-5", "kan inte vara mindre än noll"),
        (5, "Logging:Console:FormatterName", "jsn", "är ingen form"),
        (5, "Mail:Smtp:Password_FILE", "/finns/inte", "finns inte, eller går inte att läsa"),
        (4, "ConnectionStrings:Default", "Data Source=/finns/inte/alls/medborgarloften.db", "går inte att öppna eller skapa"),
    ];

    public static TheoryData<int> Rounds => [.. Faults.Select(fault => fault.Round).Distinct()];

    /// <summary>A start for each is much of a machine: one after every change, and all of them in .ci/reliability.</summary>
    public static TheoryData<string, string, string> Alone => new(
        Faults.Where(fault => Seeds.AreMany || fault.Round == 4).Select(fault => (fault.Key, fault.Value, fault.Because)));

    [Theory]
    [MemberData(nameof(Alone))]
    public async Task A_wrong_value_stops_the_start_with_one_sentence_that_names_the_key(string key, string value, string because)
    {
        var (exitCode, _, errors) = await RunningProgram.Run($"--{key}={value}", "--environment=Development");

        Assert.Equal(1, exitCode);
        var sentence = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"Programmet kan inte starta. {key}: ", sentence, StringComparison.Ordinal);
        Assert.Contains(because, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task Wrong_values_stop_the_start_with_a_sentence_for_each(int round)
    {
        var wrong = Faults.Where(fault => fault.Round == round).ToList();

        var (exitCode, _, errors) = await RunningProgram.Run(
            [.. wrong.Select(fault => $"--{fault.Key}={fault.Value}"), "--environment=Development"]);

        Assert.Equal(1, exitCode);
        var said = errors.Replace("Programmet kan inte starta. ", "", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).ToList();
        foreach (var (_, key, _, because) in wrong)
            Assert.Contains(said, line => line.StartsWith($"{key}: ", StringComparison.Ordinal)
                && line.Contains(because, StringComparison.Ordinal) && line.EndsWith('.'));
        Assert.Equal(wrong.Count, said.Count(line => line.Contains(": ", StringComparison.Ordinal)));
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
                [.. command, "--environment=Production", "--Mail:Smtp:Host=smtp://x", "--Mail:From=a@b.se", "--Mail:Smtp:Port=0",
                    "--Reminders:FromHour=30"]);

            Assert.Equal(1, exitCode);
            Assert.Equal(
                [
                    "Programmet", "Municipality:Name", "Municipality:Place", "Municipality:PublicAddress", "Municipality:ContactEmail",
                    "Mail:Smtp:Host", "Mail:Smtp:Port", "DataProtection:KeyFile", "Reminders:FromHour",
                ],
                errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split([' ', ';'])[0].TrimEnd(':')));
            Assert.Contains("8 inställningar är fel:", errors, StringComparison.Ordinal);
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

    [Fact]
    public async Task In_Production_nobody_is_sent_to_an_address_where_nobody_can_sign_in()
    {
        var settings = RunningProgram.ProductionSettings
            .Select(setting => setting.Replace("https://", "http://", StringComparison.Ordinal));

        var (exitCode, _, errors) = await RunningProgram.Run(["check-configuration", "--environment=Production", .. settings]);

        Assert.Equal(1, exitCode);
        Assert.Contains("Municipality:PublicAddress: ”http://medborgarloften.exempelby.example” är inte https", errors,
            StringComparison.Ordinal);
    }
}
