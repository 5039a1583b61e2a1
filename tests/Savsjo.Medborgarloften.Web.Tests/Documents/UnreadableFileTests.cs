using System.Text;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>A file that cannot be read gets one plain sentence; one that would take the program down is not read.</summary>
public sealed class UnreadableFileTests
{
    private const string Relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
        + "</Relationships>";
    private const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string End = "</w:body></w:document>";
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public async Task An_empty_file_is_told() => Assert.StartsWith("Filen är tom.", await Refusal([]), StringComparison.Ordinal);

    [Fact]
    public async Task Other_formats_are_told_by_name()
    {
        Assert.StartsWith("Filen är i formatet rtf.", await Refusal("{\\rtf1"u8), StringComparison.Ordinal);
        Assert.StartsWith("Filen är varken ett Worddokument", await Refusal("Aktivitet och tertial"u8), StringComparison.Ordinal);
        Assert.StartsWith("Filen är i Words äldre format (.doc).", await Refusal(Compound), StringComparison.Ordinal);
        Assert.StartsWith("Filen är i Excels äldre format (.xls).",
            await Refusal([.. Compound, .. Encoding.Unicode.GetBytes("Workbook")]), StringComparison.Ordinal);
        Assert.StartsWith("Dokumentet har ett lösenord.",
            await Refusal([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);
        Assert.StartsWith("Filen är i formatet OpenDocument",
            await Refusal(Zip(("mimetype", "x"), ("content.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.StartsWith("Filen är en zip-fil men inget Word- eller Exceldokument.",
            await Refusal(Zip(("bild.txt", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_document_is_told()
    {
        var whole = ReferenceDocument.File();

        Assert.Equal(UnreadableDocumentException.Damaged, await Refusal(whole[..(whole.Length / 2)]));
        Assert.Equal(UnreadableDocumentException.Damaged, await Refusal(Document($"{Start}<w:p>")));
        Assert.Equal(UnreadableDocumentException.Damaged, await Refusal(Document("inte xml")));
    }

    [Fact]
    public async Task An_entity_is_never_made() => Assert.Equal(
        UnreadableDocumentException.Damaged,
        await Refusal(Document(
            $"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{Start}<w:p><w:r><w:t>&a;</w:t></w:r></w:p>{End}")));

    [Fact]
    public async Task A_bomb_is_not_unpacked() => Assert.Equal(
        UnreadableDocumentException.TooLarge, await Refusal(Document(Start + new string(' ', 40_000_000) + End)));

    [Fact]
    public async Task Too_many_parts_too_deep_and_too_many_words_are_not_read()
    {
        Assert.Equal(UnreadableDocumentException.TooLarge,
            await Refusal(Document(Start + string.Concat(Enumerable.Repeat("<w:p/>", 1_100_000)) + End)));
        Assert.Equal(UnreadableDocumentException.TooLarge, await Refusal(Document(
            Start + string.Concat(Enumerable.Repeat("<w:sdt>", 300)) + string.Concat(Enumerable.Repeat("</w:sdt>", 300)) + End)));
        Assert.Equal(UnreadableDocumentException.TooLarge, await Refusal(Document(
            $"{Start}<w:p><w:r><w:t>{new string('a', 1_200_000)}</w:t></w:r></w:p>{End}")));
        Assert.Equal(UnreadableDocumentException.TooLarge,
            await Refusal(Zip([.. Enumerable.Range(0, 10_001).Select(number => ($"{number}", ""))])));
    }

    [Fact]
    public async Task A_document_outside_the_file_is_not_fetched() => Assert.StartsWith(
        "Filen är en zip-fil men inget Word- eller Exceldokument.",
        await Refusal(Zip(
            ("_rels/.rels", Relationships.Replace("Target=", "TargetMode=\"External\" Target=", StringComparison.Ordinal)))),
        StringComparison.Ordinal);

    [Fact]
    public async Task Two_thousand_rows_are_read()
    {
        var rows = Enumerable.Range(1, 2000).Select(number => new[] { $"Aktivitet {number}", "Klart", "", "Pågår" });
        var file = WordFile.Of(WordFile.Table(rows));

        var read = await ReadFile.Of(file);

        Assert.Equal(2000, Assert.Single(read.Tables).Rows.Count);
    }

    private static byte[] Document(string document) => Zip(("_rels/.rels", Relationships), ("word/document.xml", document));

    private static byte[] Zip(params (string Name, string Text)[] parts) => ZipFileOf.Parts(parts);

    private static Task<string> Refusal(ReadOnlySpan<byte> file) => Refusal(file.ToArray());

    private static Task<string> Refusal(byte[] file) => ReadFile.Refusal(file);
}
