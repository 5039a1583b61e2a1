using System.Xml;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Documents.Excel;
using Savsjo.Medborgarloften.Web.Documents.Pdf;
using Savsjo.Medborgarloften.Web.Documents.Word;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// Läser dokument som någon har valt, in the queue of all that takes a processor, and each with an end, so that a hard one keeps nobody
/// from their page.
/// </summary>
public sealed class ReadDocuments(HeavyWorkLines lines)
{
    /// <param name="file">A Word document, an Excel book or a PDF; can be read from any place.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read; its message says why to whoever chose it.</exception>
    public async Task<ReadDocument> Read(Stream file, CancellationToken cancellation)
    {
        // Whoever is turned away is told on the page where they chose it: an error page could not keep the file.
        using var turn = await lines[HeavyWork.Drawing].Enter(cancellation)
            ?? throw new UnreadableDocumentException("Flera väntar på sådant som tar tid. Vänta en stund och välj dokumentet igen.");
        try
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            time.CancelAfter(TimeSpan.FromSeconds(ReadingLimits.Seconds));
            return await Task.Run(() => Whole(file, time.Token), time.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
        }
    }

    private static ReadDocument Whole(Stream file, CancellationToken cancellation)
    {
        if (FileKind.IsPdf(file))
            return PdfWithText.Read(file, cancellation);
        if (FileKind.Refuse(file) is { } refusal)
            return CsvText.Read(file, cancellation) ?? throw new UnreadableDocumentException(refusal);
        try
        {
            using var package = new OfficePackage(file, cancellation);
            var read = WordPackage.In(package) is { } word
                ? WordReading.Read(word, cancellation) with { Kind = EarlierDocumentKind.Word }
                : ExcelBook.In(package) is { } book ? book.Read(cancellation) with { Kind = EarlierDocumentKind.Excel }
                : throw new UnreadableDocumentException(FileKind.OfZip(package.Names));
            return read with { HasMacros = package.HasMacros };
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException
            or ArgumentException)
        {
            throw new UnreadableDocumentException(UnreadableDocumentException.Damaged);
        }
    }
}
