using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Account;

/// <summary>Brev om ett konto: what is sent by e-mail, as plain text.</summary>
public sealed record AccountLetter(string To, string Subject, string Text)
{
    public static AccountLetter Invitation(StaffAccount account, string invitedBy, string link, MunicipalityOptions municipality) => new(
        account.Email!,
        $"Inbjudan till Medborgarlöften i {municipality.Place}",
        $"""
        Hej {account.DisplayName}!

        {invitedBy} har bjudit in dig till tjänsten där Polisen och {municipality.Name} följer upp medborgarlöftena.

        Öppna länken och välj ett lösenord:
        {link}

        Länken gäller i {OneTimeLinkKind.Invitation.LifetimeWording} och kan användas en gång. Skicka den inte vidare.

        Väntade du inte det här brevet? Då behöver du inte göra något.
        """);

    public static AccountLetter NewPassword(StaffAccount account, string link, MunicipalityOptions municipality) => new(
        account.Email!,
        $"Välj nytt lösenord till Medborgarlöften i {municipality.Place}",
        $"""
        Hej {account.DisplayName}!

        Administratören har skickat dig en länk som du väljer ett nytt lösenord med:
        {link}

        Länken gäller i {OneTimeLinkKind.NewPassword.LifetimeWording} och kan användas en gång. Skicka den inte vidare.

        Har du inte bett om den? Hör av dig till administratören.
        """);

    /// <summary>What was changed in how somebody signs in, told to its owner: they may not be the one who did it.</summary>
    /// <param name="whatHappened">A whole sentence: "Ditt lösenord har ändrats."</param>
    public static AccountLetter Notice(StaffAccount account, string subject, string whatHappened, MunicipalityOptions municipality) => new(
        account.Email!,
        $"{subject} – Medborgarlöften i {municipality.Place}",
        $"""
        Hej {account.DisplayName}!

        {whatHappened}

        Var det du? Då behöver du inte göra något. Var det inte du? Hör genast av dig till administratören, som kan stänga kontot.
        """);
}

/// <summary>Posts letters about accounts.</summary>
public interface IAccountMail
{
    /// <summary>The letter is saved by the caller's next save, together with what it tells of, and sent soon after.</summary>
    void Post(AccountLetter letter);
}
