using System.Xml;
using Savsjo.Medborgarloften.Web.Documents.Excel;
using Savsjo.Medborgarloften.Web.Documents.Word;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// Läser dokument som någon har valt. Few at a time and each with an end, so that a hard one keeps nobody from their page.
/// </summary>
public sealed class ReadDocuments : IDisposable
{
    private const int AtOnce = 2;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _turns = new(AtOnce);

    /// <param name="file">A Word document or an Excel book; can be read from any place.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read; its message says why to whoever chose it.</exception>
    public async Task<ReadDocument> Read(Stream file, CancellationToken cancellation)
    {
        if (!await _turns.WaitAsync(LongestWait, cancellation))
            throw new UnreadableDocumentException("Flera dokument läses just nu. Vänta en stund och försök igen.");
        try
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            time.CancelAfter(LongestReading);
            return await Task.Run(() => Whole(file, time.Token), time.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private static ReadDocument Whole(Stream file, CancellationToken cancellation)
    {
        if (FileKind.Refuse(file) is { } refusal)
            throw new UnreadableDocumentException(refusal);
        try
        {
            using var package = new OfficePackage(file, cancellation);
            return WordPackage.In(package) is { } word ? WordReading.Read(word, cancellation)
                : ExcelBook.In(package) is { } book ? book.Read(cancellation)
                : throw new UnreadableDocumentException(FileKind.OfZip(package.Names));
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException
            or ArgumentException)
        {
            throw new UnreadableDocumentException(UnreadableDocumentException.Damaged);
        }
    }
}
