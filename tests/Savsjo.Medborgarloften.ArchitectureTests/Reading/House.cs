using System.Reflection;
using System.Runtime.CompilerServices;

namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>Huset: the source files and the built assemblies of this repository, read once.</summary>
public static class House
{
    public const string Prefix = "Savsjo.Medborgarloften.";

    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file, view, style sheet and script of ours below src and tests.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. SourceFile.AllBelow(Root)];

    /// <summary>What is below src.</summary>
    public static IEnumerable<SourceFile> Source => Files.Where(file => file.IsSource);

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, Prefix + "*.dll").Order(StringComparer.Ordinal)
            .Where(path => !Path.GetFileName(path).Contains("Tests", StringComparison.Ordinal)).Select(Assembly.LoadFrom),
    ];

    /// <summary>
    /// Every use of one of our types by another, method bodies and views included; and what only the source tells, since the
    /// compiler puts the value of a constant or of an enum's member where its name was.
    /// </summary>
    public static IReadOnlyList<Use> Uses { get; } =
        [.. Assemblies.SelectMany(UseReader.UsesIn).Concat(SourceUses.In([.. Source])).Distinct()];

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "global.json")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No global.json above {here}.");
        return folder;
    }
}
