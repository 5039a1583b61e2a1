using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Sign-in with ASP.NET Core Identity: accounts, lockout, cookies, policies.</summary>
public static class SignInSetup
{
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
        });
        builder.Services.ConfigureOptions<PasskeyRules>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(TwoFactorOptions.From(builder.Configuration, builder.Environment.IsProduction()));
        builder.Services.AddSingleton<SignInThrottle>().AddSingleton<KnownDevice>().AddSingleton<TotpKeys>().AddScoped<PendingSignIn>()
            .AddScoped<StaffSession>();
        builder.Services.AddAuthorizationBuilder();
        builder.Services.Configure<Microsoft.AspNetCore.Authorization.AuthorizationOptions>(Policy.AddTo);
        builder.Services.AddDataProtection().SetApplicationName("Savsjo.Medborgarloften").PersistKeysToDbContext<AppDbContext>();
        // The keys lie unencrypted in the database, beside all that they protect: whoever reads it needs no key. So the
        // warning that they do would only teach people to overlook warnings.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
    }

    private static void ConfigureIdentity(IdentityOptions identity)
    {
        AccountStore.Configure(identity.Stores);
        identity.User.RequireUniqueEmail = true;
        // The name is the e-mail address, whose letters are its own business.
        identity.User.AllowedUserNameCharacters = "";
        PasswordRules.AddTo(identity.Password);
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
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
