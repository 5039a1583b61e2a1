using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// Det som inte blev skickat: a form that was refused, or that we failed with. The error page holds it, so that nothing that somebody
/// wrote is lost.
/// </summary>
public sealed record UnsentForm(SentForm Form)
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>
    /// Null when another site sent it: its text has no place on a page of ours. Nor have the secrets in the forms of accounts, on a page
    /// that may stay open.
    /// </summary>
    public static UnsentForm? Of(HttpRequest request, string address, IFormCollection form) =>
        !IsFromHere(request) || address.StartsWith(Rooms.Accounts, StringComparison.OrdinalIgnoreCase)
            ? null
            : new(SentForm.Of(address, form));

    /// <summary>What is sent once more, but for the token, which may have been somebody else's.</summary>
    public IEnumerable<KeyValuePair<string, string?>> FieldsWithoutToken => Form.Fields.Where(one => one.Key != Token);

    /// <summary>What somebody wrote in words, to be copied: no choices, numbers and marks.</summary>
    public IReadOnlyList<string> Texts =>
    [
        .. Form.Fields.Where(sent => !sent.Key.StartsWith('_'))
            .Select(sent => sent.Value?.Trim() ?? "").Where(text => text.Any(char.IsWhiteSpace)).Distinct(),
    ];

    private static bool IsFromHere(HttpRequest request) => request.Headers.Origin == $"{request.Scheme}://{request.Host}";
}
