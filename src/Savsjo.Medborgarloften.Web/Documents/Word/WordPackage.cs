using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>Worddokumentets delar: those that hold words.</summary>
/// <param name="Notes">Footnotes and endnotes.</param>
internal sealed record WordPackage(XElement Document, IReadOnlyList<XElement> Notes, XElement? Styles, bool HasMacros)
{
    private static readonly string[] NoteKinds = ["/footnotes", "/endnotes"];

    /// <summary>Null for a file that holds no Word document.</summary>
    public static WordPackage? In(OfficePackage package)
    {
        if (package.Main is not { } main || package.Load(main) is not { WordName: "document" } document)
            return null;
        return new(
            document, [.. NoteKinds.Select(kind => package.Load(main, kind)).OfType<XElement>()],
            package.Load(main, "/styles"), package.HasMacros);
    }
}
