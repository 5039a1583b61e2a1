using System.Net;
using System.Net.Sockets;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>A port that nobody listens to, for an application that has to know its address before it starts.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
