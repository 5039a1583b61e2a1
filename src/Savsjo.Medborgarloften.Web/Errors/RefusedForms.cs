using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>Antecknar formulär utan vårt skydd, in the security log.</summary>
public sealed class RefusedForms(SecurityLog log) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            await log.Note(SecurityEventKind.ForgedForm, accountId: null);
            if (context.HttpContext.User.Identity?.IsAuthenticated == true)
                context.HttpContext.Features.Set(ErrorPage.OpenedBefore);
        }

        await next();
    }
}
