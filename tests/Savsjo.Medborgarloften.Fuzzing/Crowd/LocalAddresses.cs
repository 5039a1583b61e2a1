using System.Net;
using System.Net.Sockets;

namespace Savsjo.Medborgarloften.Fuzzing.Crowd;

/// <summary>
/// Browsers at addresses of their own: this machine answers to all of 127.0.0.0/8, so each can come from another of them. No other
/// machine can be asked.
/// </summary>
public static class LocalAddresses
{
    public static HttpClient From(int number, Uri site)
    {
        if (!site.IsLoopback)
            throw new ArgumentException("Only a server on this machine is asked.", nameof(site));
        return new(new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectCallback = (context, cancellation) => Connect(number, context.DnsEndPoint.Port, cancellation),
        })
        { BaseAddress = site, Timeout = TimeSpan.FromMinutes(2) };
    }

    private static async ValueTask<Stream> Connect(int number, int port, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(new IPAddress([127, (byte)(1 + (number >> 16)), (byte)(number >> 8), (byte)number]), 0));
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
