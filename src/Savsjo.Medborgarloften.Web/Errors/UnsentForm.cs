using Microsoft.AspNetCore.Diagnostics;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>Det som inte blev skickat: a form that was sent after its author had been signed out.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">Everything in it, antiforgery token too: that still holds when the same person signs in again.</param>
public sealed record UnsentForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Null when there was none, or when another site sent it: its text has no place on a page of ours.</summary>
    public static async Task<UnsentForm?> In(HttpContext context)
    {
        var request = context.Request;
        if (OriginalAddress(context) is not { } address || !request.HasFormContentType || !IsFromHere(request))
            return null;
        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            return new(address,
                [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Where it can be sent once more: a form of an account holds secrets, which no page repeats.</summary>
    public bool MayBeSentAgain => !Address.StartsWith(Rooms.Accounts, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is sent once more, but for the token, which may have been somebody else's.</summary>
    public IEnumerable<KeyValuePair<string, string>> FieldsToSendAgain => Fields.Where(one => one.Key != "__RequestVerificationToken");

    /// <summary>What somebody wrote in words, to be copied: no choices, numbers and marks. Forms of accounts hold secrets.</summary>
    public IReadOnlyList<string> Texts => !MayBeSentAgain ? [] :
    [
        .. Fields.Where(sent => !sent.Key.StartsWith('_'))
            .Select(sent => sent.Value.Trim()).Where(text => text.Any(char.IsWhiteSpace)).Distinct(),
    ];

    private static string? OriginalAddress(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } original ? original.OriginalPath + original.OriginalQueryString
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? failed.Path + context.Request.QueryString
        : null;

    private static bool IsFromHere(HttpRequest request) => request.Headers.Origin == $"{request.Scheme}://{request.Host}";
}
