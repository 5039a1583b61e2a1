namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>What the sign-in page says first to somebody who has just done something else (?efter=…).</summary>
public static class SignInNotice
{
    public const string AfterSignOut = "utloggning";
    public const string AfterNewPassword = "nytt-losenord";
    public const string AfterEverywhere = "overallt";

    /// <summary>Null when there is nothing to say.</summary>
    public static string? After(string? deed) => deed switch
    {
        AfterSignOut => "Du har loggat ut.",
        AfterEverywhere => "Du är utloggad på alla enheter.",
        AfterNewPassword => "Ditt lösenord är sparat. Logga in med det.",
        _ => null,
    };
}
