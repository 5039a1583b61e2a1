using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// Någon annan hann före: two who save the same thing at once, or one who takes away what the other refers to, are no fault of ours.
/// Where a use case has nothing better to say, the second of them is told so, and nothing of theirs is stored.
/// </summary>
public sealed partial class SomebodyWasQuicker(IDatabaseErrors errors, ILogger<SomebodyWasQuicker> log) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not DbUpdateException exception || !errors.IsOvertaken(exception))
            return;
        LogQuicker(exception, context.HttpContext.Request.Method, context.HttpContext.Request.Path);
        context.Result = new StatusCodeResult(OutcomeKind.Stale.Status);
        context.ExceptionHandled = true;
    }

    [LoggerMessage(LogLevel.Information, "Någon annan hann före: {Method} {Path}")]
    private partial void LogQuicker(Exception exception, string method, PathString path);
}
