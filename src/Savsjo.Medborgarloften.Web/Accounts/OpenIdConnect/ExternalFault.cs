namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>Varför inloggningen hos en inloggningstjänst inte öppnade något.</summary>
public enum ExternalFault
{
    /// <summary>The provider's answer could not be trusted, or belonged to nothing that was begun here.</summary>
    Untrusted = 1,
    Cancelled = 2,
    Unreachable = 3,
    NotInvited = 4,
    Deactivated = 5,
    OtherOrganisation = 6,

    /// <summary>Whoever it is at the provider is linked to another account.</summary>
    Taken = 7,

    /// <summary>The account was changed, the link used or the session ended while they were away.</summary>
    TooLate = 8,

    /// <summary>For a while.</summary>
    Locked = 9,
}

/// <summary>The Swedish wording of <see cref="ExternalFault"/>.</summary>
public static class ExternalFaultWording
{
    extension(ExternalFault fault)
    {
        public string Sentence => fault switch
        {
            ExternalFault.Cancelled => "Inloggningen avbröts. Du är inte inloggad.",
            ExternalFault.Unreachable =>
                "Inloggningstjänsten svarar inte just nu. Vänta en stund och försök igen, eller logga in på ett annat sätt.",
            ExternalFault.NotInvited =>
                "Den du loggade in som hör inte till något konto här. Är du inbjuden? Öppna länken i inbjudan och välj "
                    + "inloggningstjänsten där. Har du redan ett konto? Logga in som vanligt och koppla tjänsten under Mitt konto.",
            ExternalFault.Deactivated => "Ditt konto är inaktiverat.",
            ExternalFault.Locked => "Ditt konto är låst. Vänta en stund och försök igen, eller hör av dig till administratören.",
            ExternalFault.OtherOrganisation => "Ditt konto hör till en annan organisation än inloggningstjänsten.",
            ExternalFault.Taken => "Den du loggade in som är redan kopplad till ett konto här. Inget är ändrat.",
            ExternalFault.TooLate => "Det tog för lång tid, eller så ändrades något under tiden. Inget är ändrat. Börja om.",
            _ => "Svaret från inloggningstjänsten gick inte att lita på, eller hörde till en inloggning som redan är avslutad. "
                + "Du är inte inloggad. Försök igen från början.",
        };
    }
}
