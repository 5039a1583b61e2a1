using System.Net;
using System.Net.Sockets;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Ett försök: of what kind, to which account, from where.</summary>
/// <param name="Account">What was typed as the address of the account, or its id.</param>
/// <param name="Network">See <see cref="NetworkOf"/>.</param>
/// <param name="Device">The device that this account has been signed in on before; null for a stranger's.</param>
public sealed record Attempt(AttemptKind Kind, string Account, string Network, string? Device)
{
    private const int MaxLength = 256;
    private const int PrefixBytes = 8;

    /// <summary>
    /// What an attempt is counted by: the address; of IPv6 the first half, since whoever has one address there has all of those that
    /// begin so.
    /// </summary>
    public static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } =>
            $"{new IPAddress([.. address.GetAddressBytes().Take(PrefixBytes), .. new byte[PrefixBytes]])}/64",
        _ => address.ToString(),
    };

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
