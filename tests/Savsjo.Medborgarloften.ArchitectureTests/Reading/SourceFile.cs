namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>En fil: its path from the repository's root, with strokes, and its text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] Kinds = [".cs", ".cshtml", ".css", ".js"];
    private static readonly string[] NotOurs = ["/bin/", "/obj/", "/lib/", "/node_modules/", "/Migrations/"];

    public bool IsSource => Path.StartsWith("src/", StringComparison.Ordinal);

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsView => Path.EndsWith(".cshtml", StringComparison.Ordinal);

    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    private static string[] Tops { get; } = ["src", "tests"];

    public string[] Lines => Text.Split('\n');

    /// <summary>"Savsjo.Medborgarloften.Web.Staff.Entry": what the folder says that the namespace is.</summary>
    public string NamespaceOfFolder => string.Join('.', Path.Split('/')[1..^1]);

    public static IEnumerable<SourceFile> AllBelow(string root) =>
        from top in Tops
        from path in Directory
            .EnumerateFiles(System.IO.Path.Combine(root, top), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/')
        where Kinds.Contains(System.IO.Path.GetExtension(name)) && !NotOurs.Any(part => name.Contains(part, StringComparison.Ordinal))
        select new SourceFile(name, File.ReadAllText(path));
}
