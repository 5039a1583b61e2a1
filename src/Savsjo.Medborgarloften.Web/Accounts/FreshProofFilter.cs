using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>
/// Färskt bevis: what matters most is done only by somebody who has shown within ten minutes that they are the session's owner.
/// Otherwise they are asked, and the form, which the page that asks keeps, is carried out with the right answer.
/// </summary>
public sealed class FreshProofFilter(
    OpenSessions sessions, OwnerProof proof, UserManager<StaffAccount> users, IModelMetadataProvider metadata) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var user = context.HttpContext.User;
        if (!await sessions.IsProven(user) && await users.GetUserAsync(user) is { } account)
        {
            var answer = Form(context.HttpContext.Request)[ProofQuestion.Input].FirstOrDefault();
            var fault = string.IsNullOrEmpty(answer) ? null : await FaultIn(account, answer);
            if (string.IsNullOrEmpty(answer) || fault is not null)
            {
                context.Result = Ask(context.HttpContext.Request, account, fault);
                return;
            }

            await sessions.NoteProof(user);
        }

        await next();
    }

    private Task<string?> FaultIn(StaffAccount account, string answer) => account.PasswordHash is not null
        ? proof.ByPassword(account, answer)
        : proof.ByCode(account, answer);

    private ViewResult Ask(HttpRequest request, StaffAccount account, string? fault)
    {
        var label = account.PasswordHash is not null ? "Ditt lösenord"
            : account.HasAuthenticator ? "Kod ur din app för engångskoder"
            : null;
        var question = new ProofQuestion(
            SentForm.Of(request.Path + request.QueryString, Form(request)), label, account.PasswordHash is not null, fault);
        return new()
        {
            ViewName = nameof(ProofQuestion),
            ViewData = new ViewDataDictionary<ProofQuestion>(metadata, new()) { Model = question },
            StatusCode = OutcomeKind.Refused.Status,
        };
    }

    private static IFormCollection Form(HttpRequest request) => request.HasFormContentType ? request.Form : FormCollection.Empty;
}
