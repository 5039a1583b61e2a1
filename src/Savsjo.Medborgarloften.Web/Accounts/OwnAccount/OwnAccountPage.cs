using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Mitt konto: how one signs in.</summary>
public sealed record OwnAccountPage
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required bool HasPassword { get; init; }

    public required bool HasAuthenticator { get; init; }

    public required IReadOnlyList<ListedPasskey> Passkeys { get; init; }

    public required int RecoveryCodesLeft { get; init; }

    /// <summary>The role needs two factors and there is one: nothing else can be done first.</summary>
    public required bool MustAddFactor { get; init; }

    public required IReadOnlyList<ListedLogin> Logins { get; init; }

    public required IReadOnlyList<OpenIdProvider> Providers { get; init; }

    public required IReadOnlyList<ListedSession> Sessions { get; init; }

    /// <summary>What was typed when something was refused just now.</summary>
    public TypedPasskeyName? Typed { get; init; }

    public bool HasSecondFactor => HasAuthenticator || Passkeys.Count > 0;

    /// <summary>What a passkey's field holds: its name, or what was typed in its stead.</summary>
    public string? NameTypedFor(ListedPasskey passkey) => Typed?.PasskeyId == passkey.Id ? Typed.Name : passkey.Name;

    /// <summary>The same for the passkey that is not there yet.</summary>
    public string? NameTypedForNew => Typed is { PasskeyId: null } ? Typed.Name : null;
}

/// <summary>En inloggningstjänst som kontot är kopplat till.</summary>
public sealed record ListedLogin(string Key, string Provider);

/// <summary>Namn som skrevs för en passkey.</summary>
/// <param name="PasskeyId">Null for one that is being added.</param>
public sealed record TypedPasskeyName(string? PasskeyId, string? Name);

/// <summary>En passkey i listan.</summary>
public sealed record ListedPasskey(string Id, string Name, string AddedOn)
{
    public const int MaxNameLength = 60;

    /// <summary>Its own on the page, where all the fields have one name.</summary>
    public FormInput NameInput => new($"namn-{Id}");

    public static ListedPasskey Of(UserPasskeyInfo passkey) => new(
        WebEncoders.Base64UrlEncode(passkey.CredentialId),
        passkey.Name is { Length: > 0 } name ? name : "Utan namn",
        passkey.CreatedAt.UtcDateTime.InSweden().ToString("d MMMM yyyy", SwedishText.Culture));
}

/// <summary>En session i listan.</summary>
/// <param name="Words">"Firefox på Windows, från 192.0.2.7".</param>
/// <param name="Times">"Började 10 maj klockan 10.00, användes senast 10 maj klockan 10.20."</param>
public sealed record ListedSession(Guid Id, string Words, string Times, bool IsThis)
{
    public static ListedSession Of(OpenSession session, Guid? current) => new(
        session.Id,
        $"{session.Device}{From(session.Network)}",
        $"Började {At(session.BegunUtc)}, användes senast {At(session.LastSeenUtc)}.",
        session.Id == current);

    /// <summary>An IPv6 network is one household or one office; that it is the first half of an address nobody has to know.</summary>
    private static string From(string network) => network switch
    {
        "" => "",
        "::/64" or "127.0.0.1" => ", från webbplatsens egen dator",
        _ when network.EndsWith("/64", StringComparison.Ordinal) => $", från nätet {network[..^3]}",
        _ => $", från {network}",
    };

    private static string At(DateTime utc) => utc.InSweden().ToString("d MMMM 'klockan' HH.mm", SwedishText.Culture);
}
