using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>
/// Svar som kan sparas: bytes with an entity tag made from them. Whoever has them already gets 304. "no-cache" lets
/// everybody keep a copy, but never use it without asking: a correction holds from the minute it is published.
/// </summary>
/// <param name="Bytes">The whole answer.</param>
/// <param name="ContentType">"application/json; charset=utf-8".</param>
public sealed record PublishedBytes(byte[] Bytes, string ContentType) : IActionResult
{
    /// <summary>Set where the same content can come out as other bytes.</summary>
    public EntityTagHeaderValue? WeakTag { get; init; }

    /// <summary>"medborgarloften.csv"; null for what is read rather than saved.</summary>
    public string? FileName { get; init; }

    /// <summary>RFC 8288 links.</summary>
    public string? Link { get; init; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var request = context.HttpContext.Request;
        var response = context.HttpContext.Response;
        var tag = WeakTag ?? new($"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 16))}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (Link is not null)
            response.Headers.Link = Link;
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = ContentType;
        response.ContentLength = Bytes.Length;
        if (FileName is not null)
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName }.ToString();
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(Bytes, context.HttpContext.RequestAborted);
    }
}
