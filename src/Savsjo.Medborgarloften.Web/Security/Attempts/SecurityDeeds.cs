using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Vilka säkerhetshändelser som står i händelseloggen, som vad.</summary>
public static class SecurityDeeds
{
    extension(SecurityEventKind kind)
    {
        /// <summary>Null for what is only counted.</summary>
        public AuditDeed? Deed => kind switch
        {
            SecurityEventKind.PasswordRefused or SecurityEventKind.CodeRefused or SecurityEventKind.PasskeyRefused
                or SecurityEventKind.ProviderRefused or SecurityEventKind.ProofRefused => AuditDeed.SignInFailed,
            SecurityEventKind.LockedOut => AuditDeed.LockedOut,
            _ => null,
        };
    }
}
