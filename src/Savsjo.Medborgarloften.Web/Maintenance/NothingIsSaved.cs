using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>
/// Inget sparas: whatever the program would write while it is in maintenance is refused where it is written, also what a page would
/// note by being read; but not the note of what has already happened. A start is through with its own by then, and a command is not
/// a site.
/// </summary>
public sealed class NothingIsSaved(
    MaintenanceMode mode, IHttpContextAccessor http, IHostApplicationLifetime life) : DbCommandInterceptor
{
    private bool IsSavedAllTheSame => AlreadyDone.IsNoted || AlsoInMaintenanceAttribute.IsOn(http.HttpContext);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken) =>
        Refuse(eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken) =>
        Refuse(eventData, result);

    private ValueTask<T> Refuse<T>(CommandEventData command, T result) =>
        command.CommandSource is CommandSource.SaveChanges or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete
            && mode.IsOn && life.ApplicationStarted.IsCancellationRequested && !IsSavedAllTheSame
            ? throw new MaintenanceException()
            : ValueTask.FromResult(result);
}

/// <summary>Something would have been saved while nothing may be.</summary>
public sealed class MaintenanceException() : Exception("Maintenance:Message is set: nothing is saved.");

/// <summary>Underhåll är inget fel: what was refused is answered as what is sent is, with 503 and the sentence.</summary>
public sealed class AnswerToRefused : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not MaintenanceException && context.Exception.InnerException is not MaintenanceException)
            return;
        context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        context.ExceptionHandled = true;
    }
}
