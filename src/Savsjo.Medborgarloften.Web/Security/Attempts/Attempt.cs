using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Ett försök: of what kind, to which account, from where.</summary>
/// <param name="Account">What was typed as the address of the account, or its id.</param>
/// <param name="Network">See <see cref="NetworkAddress"/>.</param>
/// <param name="Device">The device that this account has been signed in on before; null for a stranger's.</param>
public sealed record Attempt(AttemptKind Kind, string Account, string Network, string? Device)
{
    private const int MaxLength = 256;

    /// <summary>By any stranger, to this account.</summary>
    public string AccountKey => $"{Kind}|{Shortened(Account.Trim().ToUpperInvariant())}";

    /// <summary>By strangers from one network, to this account.</summary>
    public string PairKey => $"{AccountKey}|{Network}";

    /// <summary>By strangers from one network, to all accounts.</summary>
    public string NetworkKey => $"|{Network}";

    /// <summary>By the account's own device.</summary>
    public string DeviceKey => $"{AccountKey}||{Device}";

    private static string Shortened(string text) => text.Length > MaxLength ? text[..MaxLength] : text;
}

/// <summary>Slag av försök; each is counted for itself.</summary>
public enum AttemptKind
{
    Password = 1,

    /// <summary>A code in the second step, after the right password.</summary>
    Code = 2,

    /// <summary>The password, or a code, of somebody who is signed in.</summary>
    Proof = 3,
}
