using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Passkeys;

/// <summary>
/// What a device does with a passkey (WebAuthn), in as many lines: makes a key for a site, and signs the site's challenge
/// with it. It believes whatever origin it is told, as no real browser would.
/// </summary>
internal sealed class SoftwareAuthenticator(string origin = SoftwareAuthenticator.Site) : IDisposable
{
    public const string Site = "http://localhost:5080";
    private const byte IsPresentAndVerified = 0x05, HasKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _userHandle = "";
    private uint _counter;

    public string Id => WebEncoders.Base64UrlEncode(_id);

    /// <summary>Answers the site's wish for a new passkey.</summary>
    public string Create(string options)
    {
        using var wish = JsonDocument.Parse(options);
        _userHandle = wish.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        byte[] data = [.. Data(IsPresentAndVerified | HasKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()];
        // A map of three in CBOR: the format "none", an empty statement, and the data.
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8,
            0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new
        {
            clientDataJSON = Encoded(ClientData("webauthn.create", Challenge(wish))),
            attestationObject = Encoded(attestation),
            transports = Transports,
        });
    }

    /// <summary>Answers the site's challenge.</summary>
    public string Get(string options)
    {
        using var wish = JsonDocument.Parse(options);
        var clientData = ClientData("webauthn.get", Challenge(wish));
        _counter++;
        var data = Data(IsPresentAndVerified);
        return Credential(new
        {
            clientDataJSON = Encoded(clientData),
            authenticatorData = Encoded(data),
            signature = Encoded(_key.SignData([.. data, .. SHA256.HashData(clientData)],
                HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            userHandle = _userHandle,
        });
    }

    public void Dispose() => _key.Dispose();

    private static readonly string[] Transports = ["internal"];

    private static string Challenge(JsonDocument wish) => wish.RootElement.GetProperty("challenge").GetString()!;

    private byte[] ClientData(string type, string challenge) =>
        Encoding.UTF8.GetBytes($$"""{"type":"{{type}}","challenge":"{{challenge}}","origin":"{{origin}}","crossOrigin":false}""");

    private byte[] Data(byte flags)
    {
        var counter = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(counter, _counter);
        return [.. SHA256.HashData("localhost"u8), flags, .. counter];
    }

    /// <summary>COSE: an elliptic curve key, ES256, P-256, x and y.</summary>
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private string Credential(object response) => JsonSerializer.Serialize(new
    {
        id = Id,
        rawId = Id,
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });

    private static string Encoded(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
