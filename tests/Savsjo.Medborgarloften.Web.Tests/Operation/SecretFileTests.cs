using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>Secrets out of files, and folders that nobody makes by asking whether the settings are right.</summary>
public sealed class SecretFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_setting_that_ends_in_FILE_is_read_from_the_file_that_it_names_without_the_last_line_break()
    {
        var file = File("anslutning", $"Data Source={Path.Combine(_folder.FullName, "finns-inte.db")}\n");

        var (exitCode, output, errors) = await Check($"--ConnectionStrings:Default_FILE={file}", "--ConnectionStrings:Default=");

        Assert.Equal((1, ""), (exitCode, errors));
        Assert.Contains("finns-inte.db” finns inte.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("läses inte av programmet", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_stands_twice_is_refused_and_one_in_an_empty_file_is_none()
    {
        var (_, _, errors) = await Check(
            $"--Mail:Smtp:Password_FILE={File("losen", "hemligt")}", "--Mail:Smtp:Password=annat",
            $"--Metrics:Token_FILE={File("tom", "")}", "--Mail:Smtp:Pasword_FILE=/finns/inte");

        Assert.Equal(
            "Programmet kan inte starta. Mail:Smtp:Password_FILE: värdet står också i Mail:Smtp:Password; ta bort det ena.",
            errors.Trim());
    }

    [Fact]
    public async Task Asking_whether_the_settings_are_right_makes_no_folder()
    {
        var (_, _, errors) = await Check(
            $"--Backup:Folder={Path.Combine(_folder.FullName, "kopior", "natt")}",
            $"--Mail:PickupFolder={Path.Combine(_folder.FullName, "brev")}",
            $"--ConnectionStrings:Default=Data Source={Path.Combine(_folder.FullName, "finns-inte.db")}");

        Assert.Equal("", errors);
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    private static Task<(int ExitCode, string Output, string Errors)> Check(params string[] settings) => RunningProgram.Run(
        ["check-configuration", "--environment=Production", .. RunningProgram.ProductionSettings, .. settings]);

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
