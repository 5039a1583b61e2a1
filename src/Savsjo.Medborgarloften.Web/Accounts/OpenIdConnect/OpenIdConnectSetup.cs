using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>Sign-in at an organisation's own OpenID provider: authorization code with PKCE, state and nonce.</summary>
public static class OpenIdConnectSetup
{
    /// <summary>How much the provider's clock may differ from ours.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    /// <summary>An id_token that is older was not made for this sign-in.</summary>
    private static readonly TimeSpan MaxTokenAge = TimeSpan.FromMinutes(10);

    /// <summary>How soon an unknown key may make us ask the provider for its keys again.</summary>
    private static readonly TimeSpan MinTimeBetweenKeys = TimeSpan.FromSeconds(30);

    public static void AddOpenIdConnect(this WebApplicationBuilder builder)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        // A token signed with a key that the provider has just changed to is believed at the first attempt, not the second.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", isEnabled: true);
        var providers = OpenIdConnectOptionsReader.Read(builder.Configuration, isDevelopment);
        builder.Services.AddSingleton(providers)
            .AddScoped<ExternalSignIn>().AddScoped<LinkExternalLogin>().AddScoped<ExternalRefusals>()
            .ConfigureExternalCookie(cookie =>
            {
                cookie.ExpireTimeSpan = PendingSignIn.Lifetime;
                cookie.SlidingExpiration = false;
                SignInSetup.Protect(cookie.Cookie, "medborgarloften-extern", builder.Environment);
            });
        foreach (var provider in providers.All)
        {
            builder.Services.AddAuthentication().AddOpenIdConnect(provider.Scheme, options => Configure(options, provider, isDevelopment));
            builder.Services.AddOptions<OpenIdConnectOptions>(provider.Scheme)
                .Configure<TimeProvider, Installation>((options, clock, installation) =>
                {
                    options.TokenValidationParameters.LifetimeValidator = (from, until, token, _) => IsNow(from, until, token, clock);
                    ProviderAnswers.AddTo(options.Events, provider, installation.Municipality.PublicAddress);
                });
        }
    }

    private static void Configure(OpenIdConnectOptions options, OpenIdProvider provider, bool isDevelopment)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = provider.Authority;
        options.RequireHttpsMetadata = !isDevelopment;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = provider.CallbackPath;
        options.RemoteSignOutPath = PathString.Empty;
        options.SignedOutCallbackPath = $"{Rooms.OpenIdConnect}/utloggad/{provider.Key}";
        options.ResponseType = OpenIdConnectResponseType.Code;
        // In the address: a form from another site would not bring our cookies, unless they were open to every site.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.TokenHandler = new SignedTokensOnly();
        options.MapInboundClaims = false;
        options.RefreshInterval = MinTimeBetweenKeys;
        options.RemoteAuthenticationTimeout = PendingSignIn.Lifetime;
        options.Scope.Clear();
        foreach (var scope in provider.Scopes)
            options.Scope.Add(scope);
        // Kept as they are: what is used of them, ProviderAnswers takes.
        options.ClaimActions.Clear();
        Trust(options.TokenValidationParameters);
        Protect(options.CorrelationCookie, isDevelopment);
        Protect(options.NonceCookie, isDevelopment);
    }

    /// <summary>
    /// Only what the provider's own private key has signed: "none", and what the client's secret could sign, are no
    /// signatures.
    /// </summary>
    private static void Trust(TokenValidationParameters token)
    {
        token.ValidAlgorithms =
        [
            SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
            SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
            SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
        ];
        token.NameClaimType = JwtRegisteredClaimNames.Name;
    }

    /// <summary>By the injected clock: valid already, valid still, and made a moment ago.</summary>
    private static bool IsNow(DateTime? from, DateTime? until, SecurityToken token, TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + ClockSkew
            && (from is not { } begin || begin - ClockSkew <= now)
            && token is JsonWebToken { IssuedAt: var made } && made - ClockSkew <= now && now <= made + MaxTokenAge;
    }

    private static void Protect(CookieBuilder cookie, bool isDevelopment)
    {
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    /// <summary>
    /// The framework lets a token from the token endpoint be without a signature, since it came over TLS. One more thing
    /// that would have to be right; so it needs a signature like any other.
    /// </summary>
    private sealed class SignedTokensOnly : JsonWebTokenHandler
    {
        public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
        {
            validationParameters.RequireSignedTokens = true;
            return base.ValidateTokenAsync(token, validationParameters);
        }
    }
}
