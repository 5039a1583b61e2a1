using System.Globalization;
using System.IO.Compression;
using System.Text;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>A PDF is read by where its words stand; one that has none, or too much, gets one plain sentence.</summary>
public sealed class PdfReadingTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task Our_own_follow_up_of_2020_gives_every_text_and_every_figure()
    {
        var read = await ReadFile.Of(await Report());

        Assert.Equal(EarlierDocumentKind.Pdf, read.Kind);
        foreach (var tertial in new[] { 1, 2, 3 })
            ReferenceReading.ShouldGive(read, new(2020, tertial), withStatus: true);
        var about = AboutDocument.Of(read.Titles, read.Lines);
        Assert.Empty(about.Doubts(null, new Domain.Tertial(2020, 3), "Sävsjö kommun"));
    }

    [Fact]
    public async Task LibreOffice_s_PDF_of_the_reference_document_gives_them_too()
    {
        var read = await ReadFile.Of(LibreOffice.Converted(ReferenceDocument.File(), "docx", "pdf"));

        foreach (var tertial in new[] { 1, 2, 3 })
            ReferenceReading.ShouldGive(read, new(2020, tertial));
    }

    [Fact]
    public async Task What_is_no_text_is_damaged_or_has_a_password_is_told()
    {
        Assert.StartsWith("PDF:en är en bild utan text", await ReadFile.Refusal(PdfOf("", 1)), StringComparison.Ordinal);
        Assert.StartsWith("PDF:en är skadad", await ReadFile.Refusal("%PDF-1.7 och inget mer"u8.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("PDF:en har fler än 100 sidor.", await ReadFile.Refusal(PdfOf("", 101)), StringComparison.Ordinal);
        Assert.StartsWith("PDF:en har ett lösenord.", await ReadFile.Refusal(WithPassword()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_unpacked_to_gigabytes_is_not_read()
    {
        Assert.Equal(UnreadableDocumentException.TooLarge, await ReadFile.Refusal(PdfOf(Packed(Zeros(200)), 1)));
        Assert.Equal(
            UnreadableDocumentException.TooLarge, await ReadFile.Refusal(PdfOf(Packed(Encoding.Latin1.GetBytes(Packed(Zeros(200)))), 1)));
    }

    private async Task<byte[]> Report() => await _app.Visitor().Client.GetByteArrayAsync(
        new Uri("/uppfoljning/2020/tertial-3/rapport.pdf", UriKind.Relative));

    private static byte[] Zeros(int megabytes) => new byte[megabytes * 1024 * 1024];

    private static string Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal))
            zip.Write(bytes);
        return Encoding.Latin1.GetString(packed.ToArray());
    }

    /// <summary>Pages that all have the same content.</summary>
    private static byte[] PdfOf(string content, int pages, string trailer = "")
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Repeat("3 0 R", pages))}] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            $"<< /Length {content.Length}{(content.Length > 0 ? " /Filter /FlateDecode" : "")} >>\nstream\n{content}\nendstream",
        };
        var (text, places) = (new StringBuilder("%PDF-1.7\n"), new List<int>());
        foreach (var (number, one) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{one}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static byte[] WithPassword()
    {
        var key = new string('a', 64);
        return PdfOf("", 1, $"/ID [<{key[..32]}> <{key[..32]}>] "
            + $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>");
    }
}
