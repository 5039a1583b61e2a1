namespace Savsjo.Medborgarloften.Domain.Tests.Measures.Verdicts;

/// <summary>docs/verdicts.md says what the program says. UPDATE_VERDICTS=1 writes it anew.</summary>
public sealed class VerdictTableTests
{
    [Fact]
    public void The_table_of_verdicts_is_what_the_program_says()
    {
        var path = Path.Combine(Root(), "docs", "verdicts.md");
        if (Environment.GetEnvironmentVariable("UPDATE_VERDICTS") == "1")
            File.WriteAllText(path, VerdictTable.Markdown());

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), VerdictTable.Markdown());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.sln").Length == 0)
            folder = folder.Parent!;
        return folder.FullName;
    }
}
