using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Brev om ett konto. A letter with a link is of no use after the link.</summary>
public static class AccountLetter
{
    public static Letter NewPassword(StaffAccount account, OneTimeAddress link, MunicipalityOptions municipality) => new(
        account.Email!,
        $"Välj nytt lösenord till Medborgarlöften {municipality.InPlace}",
        $"""
        Hej {account.DisplayName}!

        Administratören har skickat dig en länk som du väljer ett nytt lösenord med:
        {link.Address}

        Länken gäller i {OneTimeLinkKind.NewPassword.LifetimeWording} och kan användas en gång. Skicka den inte vidare.

        Har du inte bett om den? Hör av dig till administratören.
        """)
    { UselessAfterUtc = link.ExpiresAtUtc };

    /// <summary>What an administrator did to somebody's account.</summary>
    /// <param name="whatHappened">A whole sentence: "Administratören har ändrat ditt konto."</param>
    public static Letter ByAdministrator(
        StaffAccount account, string subject, string whatHappened, MunicipalityOptions municipality) => new(
        account.Email!,
        $"{subject} – Medborgarlöften {municipality.InPlace}",
        $"""
        Hej {account.DisplayName}!

        {whatHappened}

        Undrar du över det? Hör av dig till administratören.
        """);

    /// <summary>What was changed in how somebody signs in, told to its owner: they may not be the one who did it.</summary>
    /// <param name="whatHappened">A whole sentence: "Ditt lösenord har ändrats."</param>
    public static Letter Notice(StaffAccount account, string subject, string whatHappened, MunicipalityOptions municipality) => new(
        account.Email!,
        $"{subject} – Medborgarlöften {municipality.InPlace}",
        $"""
        Hej {account.DisplayName}!

        {whatHappened}

        Var det du? Då behöver du inte göra något. Var det inte du? Hör genast av dig till administratören, som kan stänga kontot.
        """);
}
