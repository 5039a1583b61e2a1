namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>Ett publicerat innehåll: a file with the JSON exactly as the database has it. Such a file is never changed.</summary>
/// <param name="Archive">The folder: follow-ups that are published together.</param>
/// <param name="Name">"2020-3", "2020-3-version-2".</param>
public sealed record StoredContent(string Archive, string Name)
{
    private const string Extension = ".json";

    /// <summary>Every stored content there is.</summary>
    public static IReadOnlyList<StoredContent> All { get; } =
        [.. Directory.GetDirectories(SourceTree.Published())
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).SelectMany(In)];

    /// <summary>Every folder that holds some.</summary>
    public static IEnumerable<string> Archives => All.Select(content => content.Archive).Distinct();

    public string Json => File.ReadAllText(SourceTree.Published(Archive, Name + Extension));

    /// <summary>A text that belongs to it: "2020/2020-1.page.txt".</summary>
    public string Beside(string ending) => $"{Archive}/{Name}.{ending}";

    /// <summary>The contents of one folder, in the order in which they were published.</summary>
    public static IEnumerable<StoredContent> In(string archive) => Directory
        .GetFiles(SourceTree.Published(archive), "20??-?*" + Extension)
        .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.Contains('.', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(name => new StoredContent(archive, name));

    public override string ToString() => $"{Archive}/{Name}";
}
