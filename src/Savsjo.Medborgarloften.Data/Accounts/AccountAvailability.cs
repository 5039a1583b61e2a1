namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>Om kontot kan användas: whether its owner can be expected to do anything.</summary>
public static class AccountAvailability
{
    extension(StaffAccount account)
    {
        /// <summary>Not while it is locked or closed. Asked in memory: SQLite cannot compare a lockout's end.</summary>
        public bool CanSignInAt(DateTimeOffset now) => (account.LockoutEnd is not { } end || end <= now) && !account.IsDeactivated;
    }
}
