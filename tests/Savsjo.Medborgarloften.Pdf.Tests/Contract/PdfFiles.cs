using System.Collections.Concurrent;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>The files of one engine, each rendered once and deleted when its tests are done.</summary>
public sealed class PdfFiles : IDisposable
{
    private readonly ConcurrentDictionary<string, PdfUnderTest> _files = new();

    internal PdfUnderTest Of(string content, Func<RenderedPdf> render) => _files.GetOrAdd(content, _ => new PdfUnderTest(render()));

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
    }
}
