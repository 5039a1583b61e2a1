using System.Net;
using System.Net.Sockets;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>
/// Nätverksadress: what somebody is counted by. Of IPv6 the first half, since whoever has one address there has all of those that
/// begin so.
/// </summary>
public static class NetworkAddress
{
    private const int PrefixBytes = 8;

    public static string Of(HttpContext? context) => Of(context?.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } =>
            $"{new IPAddress([.. address.GetAddressBytes().Take(PrefixBytes), .. new byte[PrefixBytes]])}/64",
        _ => address.ToString(),
    };
}
