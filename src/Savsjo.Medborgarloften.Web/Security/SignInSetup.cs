using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Sign-in with ASP.NET Core Identity: accounts, cookies, policies.</summary>
public static class SignInSetup
{
    /// <summary>What OWASP asks of PBKDF2 with HMAC-SHA-512. An older hash is replaced when its owner signs in.</summary>
    public const int HashingRounds = 210_000;

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddIdentity<StaffAccount, IdentityRole>(ConfigureIdentity)
            .AddEntityFrameworkStores<AppDbContext>()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddErrorDescriber<SwedishIdentityErrors>()
            .AddPasswordValidator<GuessablePassword>()
            .AddDefaultTokenProviders();
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = Rooms.SignIn;
            cookie.LogoutPath = Rooms.SignOut;
            cookie.AccessDeniedPath = Rooms.NotAllowed;
            cookie.ReturnUrlParameter = "vidare";
            cookie.ExpireTimeSpan = SessionCheck.MaxIdle;
            cookie.SlidingExpiration = true;
            SignedOutAnswers.AddTo(cookie.Events);
            cookie.Events.OnValidatePrincipal = SessionCheck.Validate;
            cookie.Events.OnCheckSlidingExpiration = SessionCheck.Renew;
            Protect(cookie.Cookie, "medborgarloften", builder.Environment);
        });
        builder.Services.AddAntiforgery(antiforgery => Protect(antiforgery.Cookie, "medborgarloften-skydd", builder.Environment));
        builder.Services.AddAuthentication().AddCookie(PendingSignIn.Scheme, cookie =>
        {
            cookie.ExpireTimeSpan = PendingSignIn.Lifetime;
            cookie.SlidingExpiration = false;
            Protect(cookie.Cookie, "medborgarloften-steg", builder.Environment);
        }).AddCookie(OpenedLink.Scheme, cookie =>
        {
            cookie.ExpireTimeSpan = OpenedLink.Lifetime;
            cookie.SlidingExpiration = false;
            Protect(cookie.Cookie, "medborgarloften-lank", builder.Environment);
        });
        builder.Services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.TwoFactorUserIdScheme, cookie => Protect(cookie.Cookie, "medborgarloften-passkey", builder.Environment));
        builder.Services.Configure<CookieTempDataProviderOptions>(
            data => Protect(data.Cookie, "medborgarloften-besked", builder.Environment));
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashingRounds);
        builder.Services.AddScoped<IPasswordHasher<StaffAccount>, EvenPasswordHasher>();
        builder.Services.ConfigureOptions<PasskeyRules>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(TwoFactorOptions.From(builder.Configuration, builder.Environment.IsProduction()));
        builder.Services.AddSingleton<KnownDevice>().AddSingleton<TotpKeys>().AddScoped<PendingSignIn>().AddScoped<OpenedLink>()
            .AddScoped<StaffSession>().AddScoped<OpenSessions>();
        builder.Services.AddAuthorizationBuilder();
        builder.Services.Configure<Microsoft.AspNetCore.Authorization.AuthorizationOptions>(Policy.AddTo);
    }

    private static void ConfigureIdentity(IdentityOptions identity)
    {
        AccountStore.Configure(identity.Stores);
        identity.User.RequireUniqueEmail = true;
        // The name is the e-mail address, whose letters are its own business.
        identity.User.AllowedUserNameCharacters = "";
        PasswordRules.AddTo(identity.Password);
    }

    /// <summary>
    /// "__Host-" binds a cookie to this very host over HTTPS. Development runs on plain http, where such a cookie would
    /// not come back.
    /// </summary>
    internal static void Protect(CookieBuilder cookie, string name, IWebHostEnvironment environment)
    {
        var isDevelopment = environment.IsDevelopment();
        cookie.Name = isDevelopment ? name : $"__Host-{name}";
        cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.Path = "/";
    }
}
