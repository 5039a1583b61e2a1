using Savsjo.Medborgarloften.Domain.Rounds;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>
/// PDF med text: its words by where they stand, put together to lines and tables. What has no words, a password, or more in it than any
/// follow-up is refused in a sentence.
/// </summary>
internal static class PdfWithText
{
    public const string OfPictures =
        $"PDF:en är en bild utan text, som från en skanner. Välj Worddokumentet som den gjordes av{UnreadableDocumentException.OrPaste}.";

    public const string HasPassword = "PDF:en har ett lösenord. Öppna den, spara en kopia utan lösenord och välj den.";

    public const string Damaged = "PDF:en är skadad och går inte att läsa. Spara den på nytt och välj den igen.";

    public static string HasTooManyPages { get; } =
        $"PDF:en har fler än {ReadingLimits.Pages} sidor. Spara de sidor som har uppföljningen i en egen PDF och välj den.";

    /// <exception cref="UnreadableDocumentException">It cannot be read; its message says why.</exception>
    public static ReadDocument Read(Stream file, CancellationToken cancellation)
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        PdfStreams.Measure(bytes, cancellation);
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > ReadingLimits.Pages)
                throw new UnreadableDocumentException(HasTooManyPages);
            var pages = Pages(pdf, cancellation);
            if (pages.All(page => page.Count == 0))
                throw new UnreadableDocumentException(OfPictures);
            var (body, margins) = PdfMargins.Parted(pages);
            var tables = PdfTables.In(body, cancellation);
            return new(tables.Tables, tables.Lines, Remarks(pages))
            {
                Kind = EarlierDocumentKind.Pdf,
                Titles = [.. new[] { pdf.Information.Title?.Trim() ?? "" }.Concat(margins).Where(line => line.Length > 0).Distinct()],
            };
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(HasPassword);
        }
        // What a file from anybody makes the library throw is of many kinds, and all of them say that it cannot be read.
        catch (Exception exception) when (exception is not (UnreadableDocumentException or OperationCanceledException
            or OutOfMemoryException))
        {
            throw new UnreadableDocumentException(Damaged);
        }
    }

    private static List<List<PdfLine>> Pages(PdfDocument pdf, CancellationToken cancellation)
    {
        var (pages, letters) = (new List<List<PdfLine>>(), 0);
        foreach (var page in pdf.GetPages())
        {
            cancellation.ThrowIfCancellationRequested();
            letters += page.Letters.Count;
            if (letters > ReadingLimits.Letters)
                throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
            pages.Add(PdfLine.Of(page.Letters));
        }

        return pages;
    }

    private static IReadOnlyList<string> Remarks(List<List<PdfLine>> pages) => pages.Exists(page => page.Count == 0)
        ? ["PDF:en har sidor utan text, som bilder. De är inte lästa."]
        : [];
}
