using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Savsjo.Medborgarloften.Web.Tests.Mail;

/// <summary>A mail server of a few lines, on this machine, without encryption: it takes one mail, or refuses the recipient.</summary>
internal sealed class SmtpConversation : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _answerToRecipient;
    private readonly Task _conversation;
    private readonly StringBuilder _data = new();

    public SmtpConversation(string answerToRecipient = "250 OK")
    {
        _answerToRecipient = answerToRecipient;
        _listener.Start();
        _conversation = Talk();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What stood between DATA and the point, dots unstuffed.</summary>
    public async Task<string> Data()
    {
        await _conversation.WaitAsync(TimeSpan.FromSeconds(10));
        return _data.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private async Task Talk()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 prov.example");
        while (await reader.ReadLineAsync() is { } line)
        {
            await writer.WriteLineAsync(line.Split(' ', ':')[0].ToUpperInvariant() switch
            {
                "RCPT" => _answerToRecipient,
                "DATA" => "354 Go on",
                "QUIT" => "221 Bye",
                _ => "250 prov.example",
            });
            if (line == "DATA")
            {
                while (await reader.ReadLineAsync() is { } text && text != ".")
                    _data.AppendLine(text.StartsWith('.') ? text[1..] : text);
                await writer.WriteLineAsync("250 Taken");
            }
            else if (line == "QUIT")
                return;
        }
    }
}
