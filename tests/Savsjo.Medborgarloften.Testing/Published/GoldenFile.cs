namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>
/// Facit: a text that is kept beside what is published, and that must be said in the same words and in the same order
/// from now on. Where lines break is not looked at. With UPDATE_PUBLISHED=1 the file is written anew instead, so that an
/// intended change is read as a diff before it is committed.
/// </summary>
public static class GoldenFile
{
    private const string UpdatingVariable = "UPDATE_PUBLISHED";
    private const int LinesShown = 12;

    private static bool IsUpdated => Environment.GetEnvironmentVariable(UpdatingVariable) == "1";

    /// <param name="path">Below Published/: "2020/2020-1.page.txt".</param>
    /// <param name="received">What is said now.</param>
    public static void ShouldSayTheSame(string path, string received)
    {
        var kept = SourceTree.Published(path.Split('/'));
        var expected = File.Exists(kept) ? File.ReadAllText(kept) : "";
        if (Words(expected).SequenceEqual(Words(received)))
            return;
        Write(IsUpdated ? kept : Received(path), received);
        if (!IsUpdated)
            Assert.Fail(Difference(path, expected, received));
    }

    private static string Difference(string path, string expected, string received)
    {
        var (kept, now) = (Placed(expected), Placed(received));
        var same = kept.Zip(now).TakeWhile(pair => pair.First.Word == pair.Second.Word).Count();
        return $"""
            Published/{path} is not what is said now. From where they part:
            {Shown("- ", expected, kept, same)}
            {Shown("+ ", received, now, same)}
            All that is said now: {Received(path)}
            If it is meant: run the test with {UpdatingVariable}=1 and read the diff.
            """;
    }

    private static string Shown(string mark, string text, List<(string Word, int Line)> words, int from) => from < words.Count
        ? string.Join('\n', text.Split('\n').Skip(words[from].Line).Take(LinesShown).Select(line => mark + line.TrimEnd('\r')))
        : mark + "(nothing more)";

    private static List<(string Word, int Line)> Placed(string text) =>
        [.. text.Split('\n').SelectMany((line, place) => Words(line).Select(word => (word, place)))];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Received(string path) => Path.Combine([AppContext.BaseDirectory, "received", .. path.Split('/')]);

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
