namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>Where the tests' own files lie. They are read where they are kept, so that an update lands there too.</summary>
public static class SourceTree
{
    private static readonly Lazy<string> Root = new(() => Above(AppContext.BaseDirectory));

    /// <summary>A folder with what was published.</summary>
    public static string Published(params ReadOnlySpan<string> path) =>
        Path.Combine([Root.Value, "tests", "Savsjo.Medborgarloften.Testing", "Published", .. path]);

    /// <summary>A file with what is stored as JSON besides.</summary>
    public static string Stored(string name) => Path.Combine(Root.Value, "tests", "Savsjo.Medborgarloften.Testing", "Stored", name);

    /// <summary>Something that people read beside the program.</summary>
    public static string Document(string name) => Path.Combine(Root.Value, "docs", name);

    private static string Above(string? folder) =>
        folder is null ? throw new InvalidOperationException("The tests are not run from within the source tree.")
        : File.Exists(Path.Combine(folder, "Savsjo.Medborgarloften.sln")) ? folder
        : Above(Path.GetDirectoryName(folder));
}
