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
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not { } original || !request.HasFormContentType || !IsFromHere(request))
            return null;
        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            return new(original.OriginalPath + original.OriginalQueryString,
                [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>What somebody wrote in words, to be copied: no choices, numbers and marks. Forms of accounts hold secrets.</summary>
    public IReadOnlyList<string> Texts => Address.StartsWith(Rooms.Accounts, StringComparison.OrdinalIgnoreCase) ? [] :
    [
        .. Fields.Where(sent => !sent.Key.StartsWith('_'))
            .Select(sent => sent.Value.Trim()).Where(text => text.Any(char.IsWhiteSpace)).Distinct(),
    ];

    private static bool IsFromHere(HttpRequest request) => request.Headers.Origin == $"{request.Scheme}://{request.Host}";
}
