using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>Svar i JSON.</summary>
public sealed class ApiAnswer(object value) : IActionResult
{
    public const string ContentType = "application/json; charset=utf-8";

    public Task ExecuteResultAsync(ActionContext context) =>
        new PublishedBytes(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), ApiJson.Options), ContentType)
            .ExecuteResultAsync(context);
}

/// <summary>Felsvar.</summary>
/// <param name="status">400, 404, …</param>
/// <param name="detail">What is wrong with this very request; null for what the status alone can say.</param>
public sealed class ApiProblem(int status, string? detail = null) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => ProblemAnswer.Write(context.HttpContext, status, detail);
}
