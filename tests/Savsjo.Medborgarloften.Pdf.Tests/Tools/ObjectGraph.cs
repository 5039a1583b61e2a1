using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Pdf.Tests.Tools;

/// <summary>A file's objects as qpdf's JSON has them: dictionaries, arrays, names ("/P"), texts ("u:…") and references.</summary>
internal sealed partial class ObjectGraph
{
    private readonly JsonElement _objects;

    private ObjectGraph(JsonElement objects)
    {
        _objects = objects;
        Pages = [.. Leaves(Catalog.Get("/Pages"))];
    }

    public static ObjectGraph Read(string path)
    {
        var (_, output, _) = PdfTool.RunForBytes(
            "qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", path);
        using var json = JsonDocument.Parse(output);
        return new(json.RootElement.GetProperty("qpdf")[1].Clone());
    }

    private PdfObject Trailer => new(this, _objects.GetProperty("trailer").GetProperty("value"));

    public PdfObject Catalog => Trailer.Get("/Root");

    public PdfObject Information => Trailer.Get("/Info");

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<PdfObject> Pages { get; }

    /// <summary>Every dictionary of the file that is an object of its own.</summary>
    public IEnumerable<PdfObject> Dictionaries => _objects.EnumerateObject()
        .Where(entry => entry.Name.StartsWith("obj:", StringComparison.Ordinal))
        .Select(entry => new PdfObject(this, Value(entry.Value), entry.Name[4..], entry.Value)).Where(one => one.IsDictionary);

    internal PdfObject Resolve(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String || !Reference().IsMatch(element.GetString()!))
            return new(this, element);
        var key = element.GetString()!;
        return _objects.TryGetProperty("obj:" + key, out var target) ? new(this, Value(target), key, target) : new(this, default);
    }

    /// <summary>Pages may stand in branches of the tree (ISO 32000-1, 7.7.3).</summary>
    private static IEnumerable<PdfObject> Leaves(PdfObject node) =>
        node.Get("/Kids") is { Exists: true } kids ? kids.Items.SelectMany(Leaves) : node.Exists ? [node] : [];

    private static JsonElement Value(JsonElement entry) =>
        entry.TryGetProperty("value", out var value) ? value : entry.GetProperty("stream").GetProperty("dict");

    [GeneratedRegex(@"^\d+ \d+ R$")]
    private static partial Regex Reference();
}

/// <summary>An object of the graph; one that is not there is <see cref="Exists"/> false, and so is everything in it.</summary>
internal readonly struct PdfObject(ObjectGraph graph, JsonElement value, string? reference = null, JsonElement entry = default)
{
    public bool Exists => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsDictionary => value.ValueKind == JsonValueKind.Object;

    public bool IsNumber => value.ValueKind == JsonValueKind.Number;

    /// <summary>"12 0 R", for an object of its own.</summary>
    public string? Reference => reference;

    public PdfObject Get(string key) =>
        IsDictionary && value.TryGetProperty(key, out var member) ? graph.Resolve(member) : new(graph, default);

    /// <summary>The items of an array; a single object counts as one.</summary>
    public IEnumerable<PdfObject> Items
    {
        get
        {
            var all = graph;
            return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(all.Resolve) : Exists ? [this] : [];
        }
    }

    /// <summary>"P" of a name /P.</summary>
    public string Name => value.ValueKind == JsonValueKind.String ? value.GetString()!.TrimStart('/') : "";

    /// <summary>A text string.</summary>
    public string Text => value.ValueKind == JsonValueKind.String && value.GetString() is ['u', ':', .. var text] ? text : "";

    public double Number => IsNumber ? value.GetDouble() : double.NaN;

    public int Integer(int otherwise) => IsNumber ? value.GetInt32() : otherwise;

    public bool IsTrue => value.ValueKind == JsonValueKind.True;

    /// <summary>A stream's decoded bytes.</summary>
    public byte[] Stream => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("stream", out var stream)
        ? stream.GetProperty("data").GetBytesFromBase64() : [];

    public string StreamText => Encoding.Latin1.GetString(Stream);
}
