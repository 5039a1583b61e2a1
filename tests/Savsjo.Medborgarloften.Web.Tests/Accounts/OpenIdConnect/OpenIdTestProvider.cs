using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.OpenIdConnect;

/// <summary>
/// A small OpenID provider with its own RSA key: metadata, keys and a token endpoint, which the application asks over its
/// back channel, and an authorization endpoint, which a test visits in the browser's place. It checks what it is asked
/// (client, address, PKCE, state, nonce) as a provider does, and gives each code's token once. A test can make it answer wrong.
/// </summary>
public sealed class OpenIdTestProvider(TimeProvider clock) : HttpMessageHandler
{
    public const string Issuer = "https://inloggning.savsjo.example/kommunen";
    public const string ClientId = "medborgarloften";
    public const string ClientSecret = "hemligheten är trettiotvå tecken lång";

    private readonly Dictionary<string, Grant> _grants = [];
    private RSA _key = RSA.Create(2048);
    private string _keyId = "nyckel-1";

    /// <summary>Changes the next token's claims, and what is made of them.</summary>
    public Action<Dictionary<string, object>> Claims { get; set; } = _ => { };

    /// <summary>Writes the token; by default signed with the provider's key.</summary>
    public Func<OpenIdTestProvider, Dictionary<string, object>, string> Token { get; set; } =
        (provider, claims) => provider.TokenBy(claims);

    public bool IsDown { get; set; }

    public void AnswerRightAgain()
    {
        Claims = _ => { };
        Token = (provider, claims) => provider.TokenBy(claims);
        IsDown = false;
    }

    /// <summary>A new key takes the old one's place, at once.</summary>
    public void Rotate()
    {
        _key.Dispose();
        _key = RSA.Create(2048);
        _keyId = "nyckel-2";
    }

    /// <summary>Somebody signs in at the authorization endpoint. Returns where the browser is sent.</summary>
    public string Authorize(Uri request, string subject, string? name = "Nils Dahl")
    {
        var query = QueryHelpers.ParseQuery(request.Query);
        Assert.StartsWith($"{Issuer}/authorize?", request.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("code medborgarloften S256 openid profile",
            $"{query["response_type"]} {query["client_id"]} {query["code_challenge_method"]} {query["scope"]}");
        Assert.Equal("http://localhost:5080/konto/extern/svar/entra", query["redirect_uri"].ToString());
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        _grants[code] = new(subject, name, Required("nonce"), Required("code_challenge"), query["redirect_uri"]!);
        return $"{new Uri(query["redirect_uri"]!).AbsolutePath}?code={code}&state={Uri.EscapeDataString(Required("state"))}";

        string Required(string parameter) =>
            query[parameter] is [{ Length: > 0 } value] ? value : throw new InvalidOperationException($"The request lacks {parameter}.");
    }

    public string TokenBy(Dictionary<string, object> claims) => TokenBy(claims, _key);

    public string TokenBy(Dictionary<string, object> claims, RSA key)
    {
        var content = Content(new { alg = "RS256", typ = "JWT", kid = _keyId }, claims);
        return $"{content}.{Encoded(key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public static string TokenWithoutSignature(Dictionary<string, object> claims) =>
        Content(new { alg = "none", typ = "JWT" }, claims) + ".";

    /// <summary>Signed with what the client and the provider both know: not what the provider promised.</summary>
    public static string TokenBySecret(Dictionary<string, object> claims)
    {
        var content = Content(new { alg = "HS256", typ = "JWT" }, claims);
        return $"{content}.{Encoded(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ClientSecret), Encoding.ASCII.GetBytes(content)))}";
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("The provider is down.");
        return request.RequestUri!.AbsoluteUri[Issuer.Length..] switch
        {
            "/.well-known/openid-configuration" => Json(new
            {
                issuer = Issuer,
                authorization_endpoint = $"{Issuer}/authorize",
                token_endpoint = $"{Issuer}/token",
                jwks_uri = $"{Issuer}/keys",
            }),
            "/keys" => Json(new { keys = new[] { PublicKey() } }),
            "/token" => Redeem(QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync(cancellationToken))),
            _ => new(HttpStatusCode.NotFound),
        };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _key.Dispose();
        base.Dispose(disposing);
    }

    private HttpResponseMessage Redeem(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form)
    {
        if (form["client_id"] != ClientId || form["client_secret"] != ClientSecret)
            return Json(new { error = "invalid_client" }, HttpStatusCode.Unauthorized);
        // Each code once, for the same address, and for whoever holds the verifier that the challenge was made of.
        if (!_grants.Remove(form["code"].ToString(), out var grant) || form["redirect_uri"] != grant.RedirectUri
            || Encoded(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != grant.Challenge)
            return Json(new { error = "invalid_grant" }, HttpStatusCode.BadRequest);
        return Json(new { access_token = "åtkomst", token_type = "Bearer", expires_in = 300, id_token = Token(this, ClaimsOf(grant)) });
    }

    private Dictionary<string, object> ClaimsOf(Grant grant)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = ClientId,
            ["sub"] = grant.Subject,
            ["nonce"] = grant.Nonce,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 300,
        };
        if (grant.Name is not null)
            claims["name"] = grant.Name;
        Claims(claims);
        return claims;
    }

    private object PublicKey()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = _keyId, n = Encoded(key.Modulus!), e = Encoded(key.Exponent!) };
    }

    private static string Content(object header, Dictionary<string, object> claims) =>
        $"{Encoded(JsonSerializer.SerializeToUtf8Bytes(header))}.{Encoded(JsonSerializer.SerializeToUtf8Bytes(claims))}";

    private static string Encoded(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    private static HttpResponseMessage Json(object value, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = JsonContent.Create(value) };

    private sealed record Grant(string Subject, string? Name, string Nonce, string Challenge, string RedirectUri);
}
