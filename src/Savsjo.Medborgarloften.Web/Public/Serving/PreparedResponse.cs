using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Ett färdigt svar: the body of a published address, as it is and, if it is text, compressed with Brotli and gzip, each
/// with a strong ETag of its own.
/// </summary>
public sealed class PreparedResponse
{
    private readonly string _contentType;
    private readonly string? _contentDisposition;
    private readonly string? _link;
    private readonly StringValues _vary;
    private readonly DateTimeOffset? _lastModified;
    private readonly PreparedBody _plain;
    private readonly PreparedBody? _brotli;
    private readonly PreparedBody? _gzip;

    /// <param name="response">What was rendered; its headers say what the bytes are.</param>
    /// <param name="bytes">The body.</param>
    public PreparedResponse(HttpResponse response, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _contentType = response.ContentType ?? "application/octet-stream";
        _contentDisposition = response.Headers.ContentDisposition;
        _link = response.Headers.Link;
        _vary = response.Headers.Vary;
        _lastModified = response.GetTypedHeaders().LastModified;
        _plain = new(bytes, null, Tag(hash));
        if (!IsText(_contentType))
            return;
        _brotli = new(Compressed(bytes, Brotli), "br", Tag($"{hash}-br"));
        _gzip = new(Compressed(bytes, Gzip), "gzip", Tag($"{hash}-gzip"));
    }

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Size => _plain.Bytes.Length + (_brotli?.Bytes.Length ?? 0) + (_gzip?.Bytes.Length ?? 0);

    /// <summary>Answers with it: whole, a range of it (files only), or 304 to whoever has it already.</summary>
    public Task Send(HttpContext context, string cacheControl)
    {
        var body = Best(AcceptedEncodings.Of(context.Request.Headers.AcceptEncoding));
        var headers = context.Response.Headers;
        headers.CacheControl = cacheControl;
        if (_contentDisposition is not null)
            headers.ContentDisposition = _contentDisposition;
        if (_link is not null)
            headers.Link = _link;
        headers.Vary = _brotli is null ? _vary : StringValues.Concat(_vary, HeaderNames.AcceptEncoding);
        if (body.Encoding is not null)
            headers.ContentEncoding = body.Encoding;
        FileContentHttpResult file = TypedResults.Bytes(
            body.Bytes, _contentType, fileDownloadName: null,
            enableRangeProcessing: _brotli is null && IsInBytes(context.Request), _lastModified, body.Tag);
        return file.ExecuteAsync(context);
    }

    private PreparedBody Best(AcceptedEncodings accepted) =>
        accepted.HasFlag(AcceptedEncodings.Brotli) && _brotli is not null ? _brotli
        : accepted.HasFlag(AcceptedEncodings.Gzip) && _gzip is not null ? _gzip
        : _plain;

    /// <summary>A range in any other unit is left out of account (RFC 9110); the framework would take "sidor=1-2" for bytes.</summary>
    private static bool IsInBytes(HttpRequest request) =>
        request.Headers.Range is not [{ } range] || range.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string contentType) =>
        contentType.StartsWith("text/", StringComparison.Ordinal)
        || contentType.Contains("json", StringComparison.Ordinal)
        || contentType.Contains("xml", StringComparison.Ordinal) && !contentType.Contains("openxml", StringComparison.Ordinal);

    private static EntityTagHeaderValue Tag(string text) => new(string.Create(CultureInfo.InvariantCulture, $"\"{text}\""));

    private static byte[] Compressed(byte[] bytes, Func<Stream, Stream> compression)
    {
        using var output = new MemoryStream();
        using (var compressing = compression(output))
            compressing.Write(bytes);
        return output.ToArray();
    }

    // Nine of eleven: nearly as small, and the first reader of a new page does not wait for it.
    private static BrotliStream Brotli(Stream output) => new(output, new BrotliCompressionOptions { Quality = 9 });

    private static GZipStream Gzip(Stream output) => new(output, CompressionLevel.SmallestSize);

    private sealed record PreparedBody(byte[] Bytes, string? Encoding, EntityTagHeaderValue Tag);
}
