using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>Det som inte blev skickat: a form that was sent after its author had been signed out.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">Everything in it, antiforgery token too: that still holds when the same person signs in again.</param>
public sealed record UnsentForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>
    /// Null when another site sent it: its text has no place on a page of ours. Nor have the secrets in the forms of accounts, on a page
    /// that may stay open.
    /// </summary>
    public static UnsentForm? Of(HttpRequest request, string address, IFormCollection form) =>
        !IsFromHere(request) || address.StartsWith(Rooms.Accounts, StringComparison.OrdinalIgnoreCase) ? null
            : new(address, [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]);

    /// <summary>What is sent once more, but for the token, which may have been somebody else's.</summary>
    public IEnumerable<KeyValuePair<string, string>> FieldsToSendAgain => Fields.Where(one => one.Key != "__RequestVerificationToken");

    /// <summary>What somebody wrote in words, to be copied: no choices, numbers and marks.</summary>
    public IReadOnlyList<string> Texts =>
    [
        .. Fields.Where(sent => !sent.Key.StartsWith('_'))
            .Select(sent => sent.Value.Trim()).Where(text => text.Any(char.IsWhiteSpace)).Distinct(),
    ];

    private static bool IsFromHere(HttpRequest request) => request.Headers.Origin == $"{request.Scheme}://{request.Host}";
}
