using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>
/// I tur och ordning: the action waits for its turn before it does anything; where too many wait already, it is answered with 503, when
/// to come back, and the page that says so, which keeps what was sent.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InTurnAttribute(HeavyWork work) : Attribute, IAsyncActionFilter, IOrderedFilter
{
    public HeavyWork Work { get; } = work;

    /// <summary>The answer itself is the work: the turn is given back when all of it is sent.</summary>
    public bool UntilAnswered { get; init; }

    /// <summary>Last of all: nobody takes up a turn while they are asked who they are.</summary>
    public int Order => int.MaxValue;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        var turn = await http.RequestServices.GetRequiredService<HeavyWorkLines>()[Work].Enter(http.RequestAborted);
        if (turn is null)
        {
            http.Response.Headers.RetryAfter = WaitingLine.ComeBackIn.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
            return;
        }

        if (UntilAnswered)
            http.Response.RegisterForDispose(turn);
        using (UntilAnswered ? null : turn)
            await next();
    }
}
