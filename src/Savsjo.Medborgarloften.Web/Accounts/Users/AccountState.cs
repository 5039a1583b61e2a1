namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Ett kontos läge, as an administrator sees it.</summary>
public enum AccountState
{
    Active = 1,

    /// <summary>The invitation has not been answered yet.</summary>
    Invited = 2,

    /// <summary>Nor will it be: its time is over.</summary>
    InvitationExpired = 3,

    Deactivated = 4,
}

/// <summary>The Swedish wording and the look of <see cref="AccountState"/>.</summary>
public static class AccountStateWording
{
    extension(AccountState state)
    {
        public string Word => state switch
        {
            AccountState.Active => "Aktivt",
            AccountState.Invited => "Inbjuden",
            AccountState.InvitationExpired => "Inbjudan har gått ut",
            _ => "Inaktiverat",
        };

        public string Icon => state switch
        {
            AccountState.Active => "done",
            AccountState.Invited => "sent",
            AccountState.InvitationExpired => "late",
            _ => "lock",
        };

        public string Colour => state switch
        {
            AccountState.Active => "success",
            AccountState.Invited => "info",
            AccountState.InvitationExpired => "warning",
            _ => "neutral",
        };
    }
}
