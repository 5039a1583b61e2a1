using System.IO.Compression;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>Worddokumentets fil: the parts of it that hold words. Nothing outside the file is looked at, and no macro.</summary>
internal sealed class WordPackage
{
    private const int MostParts = 10_000;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly CancellationToken _cancellation;

    private WordPackage(ZipArchive archive, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        if (archive.Entries.Count > MostParts)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
        foreach (var entry in archive.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        var main = TargetOf("", "/officeDocument");
        if (main is null || !_parts.TryGetValue(main, out var document))
            throw new UnreadableDocumentException(FileKind.OfZip([.. _parts.Keys]));
        Document = BoundedXml.Load(document, cancellation);
        if (Document.WordName != "document")
            throw new UnreadableDocumentException(FileKind.OfZip([.. _parts.Keys]));
        Notes = [.. new[] { "/footnotes", "/endnotes" }.Select(kind => Part(main, kind)).OfType<XElement>()];
        Styles = Part(main, "/styles");
        HasMacros = _parts.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
    }

    public XElement Document { get; }

    /// <summary>Footnotes and endnotes.</summary>
    public IReadOnlyList<XElement> Notes { get; }

    public XElement? Styles { get; }

    public bool HasMacros { get; }

    /// <exception cref="UnreadableDocumentException">It is no Word document, or a damaged one.</exception>
    public static WordPackage Open(Stream file, CancellationToken cancellation)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return new(archive, cancellation);
    }

    private XElement? Part(string main, string kind) =>
        TargetOf(main, kind) is { } name && _parts.TryGetValue(name, out var part) ? BoundedXml.Load(part, _cancellation) : null;

    /// <summary>The part that another one leads to; what lies outside the file is none.</summary>
    /// <param name="from">"word/document.xml"; empty for the file itself.</param>
    /// <param name="kind">The end of the relationship's type.</param>
    private string? TargetOf(string from, string kind)
    {
        var folder = from.Contains('/') ? from[..(from.LastIndexOf('/') + 1)] : "";
        if (!_parts.TryGetValue($"{folder}_rels/{from[folder.Length..]}.rels", out var relationships))
            return null;
        var target = BoundedXml.Load(relationships, _cancellation).Elements().FirstOrDefault(one =>
            one.Attribute("Type")?.Value.EndsWith(kind, StringComparison.Ordinal) == true
            && one.Attribute("TargetMode")?.Value != "External")?.Attribute("Target")?.Value;
        return target is null ? null : target.StartsWith('/') ? target[1..] : Resolved(folder + target);
    }

    private static string Resolved(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        return string.Join('/', steps);
    }
}
