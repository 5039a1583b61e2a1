using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>Worddokumentets delar: those that hold words.</summary>
/// <param name="Notes">Footnotes and endnotes.</param>
/// <param name="Margins">Headers and footers.</param>
internal sealed record WordPackage(
    XElement Document, IReadOnlyList<XElement> Notes, IReadOnlyList<XElement> Margins, XElement? Styles, string Title, bool HasMacros)
{
    private const int MostMargins = 20;
    private static readonly string[] MarginKinds = ["/header", "/footer"];
    private static readonly string[] NoteKinds = ["/footnotes", "/endnotes"];

    /// <summary>A header for each kind of page of each section; the same again says nothing new.</summary>
    private static IEnumerable<XElement> MarginsOf(OfficePackage package, string main) =>
        MarginKinds.SelectMany(kind => package.Targets(main, kind)).Select(target => target.Part)
            .Where(package.Names.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostMargins).Select(package.Load);

    /// <summary>Null for a file that holds no Word document.</summary>
    public static WordPackage? In(OfficePackage package)
    {
        if (package.Main is not { } main || package.Load(main) is not { WordName: "document" } document)
            return null;
        return new(
            document, [.. NoteKinds.Select(kind => package.Load(main, kind)).OfType<XElement>()], [.. MarginsOf(package, main)],
            package.Load(main, "/styles"), package.Title, package.HasMacros);
    }
}
