using System.IO.Compression;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// Filen som Word och Excel sparar i: its parts, and how one leads to another. Nothing outside the file is looked at, and no macro.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ZipArchive _archive;
    private readonly BoundedXml _xml;

    public OfficePackage(Stream file, CancellationToken cancellation)
    {
        _xml = new(cancellation);
        _archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        if (_archive.Entries.Count > ReadingLimits.Parts)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
        foreach (var entry in _archive.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        Main = Targets("", "/officeDocument").FirstOrDefault().Part;
    }

    /// <summary>Where the document itself lies; null where there is none.</summary>
    public string? Main { get; }

    public IReadOnlyCollection<string> Names => _parts.Keys;

    public bool HasMacros => _parts.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="UnreadableDocumentException">There is no such part, or it is too large, by itself or with the others.</exception>
    public XElement Load(string part) => _parts.TryGetValue(part, out var entry)
        ? _xml.Load(entry)
        : throw new UnreadableDocumentException(UnreadableDocumentException.Damaged);

    /// <summary>The part of a kind that another one leads to; null where it leads to none.</summary>
    public XElement? Load(string from, string kind) =>
        Targets(from, kind).FirstOrDefault().Part is { } part && _parts.ContainsKey(part) ? Load(part) : null;

    /// <summary>What the document is called, in its properties; empty where it has no name.</summary>
    public string Title => Load("", "/core-properties")
        ?.Elements().FirstOrDefault(one => one.Name.LocalName == "title")?.Value.Trim() ?? "";

    /// <summary>The parts that another one leads to, with the names that it knows them by; what lies outside the file is none.</summary>
    /// <param name="from">"word/document.xml"; empty for the file itself.</param>
    /// <param name="kind">The end of the relationship's type.</param>
    public IEnumerable<(string? Id, string Part)> Targets(string from, string kind)
    {
        var folder = from.Contains('/') ? from[..(from.LastIndexOf('/') + 1)] : "";
        var relationships = $"{folder}_rels/{from[folder.Length..]}.rels";
        if (!_parts.ContainsKey(relationships))
            return [];
        return
            from relationship in Load(relationships).Elements()
            where relationship.Attribute("Type")?.Value.EndsWith(kind, StringComparison.Ordinal) == true
                && relationship.Attribute("TargetMode")?.Value != "External"
            let target = relationship.Attribute("Target")?.Value
            where target is not null
            select (relationship.Attribute("Id")?.Value, target.StartsWith('/') ? target[1..] : Resolved(folder + target));
    }

    public void Dispose() => _archive.Dispose();

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
