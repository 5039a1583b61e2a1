using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Entries of the log that concern an account. They name it by its id, so that a name can be forgotten.</summary>
public static class AccountAudit
{
    /// <summary>What an administrator did to somebody's account.</summary>
    public static AuditEntry By(
        StaffMember by, AuditDeed deed, string accountId, DateTime nowUtc, string? before = null, string? after = null) =>
        new(new Change(by.UserId, nowUtc), by.Name, deed, tertial: null, activityId: null, AccountSubject.Of(accountId), before, after);

    /// <summary>What somebody did to their own.</summary>
    public static AuditEntry Own(StaffAccount account, AuditDeed deed, DateTime nowUtc, string? after = null) =>
        new(new Change(account.Id, nowUtc), account.DisplayName, deed, tertial: null, activityId: null, "Eget konto", before: null, after);

    /// <summary>What the log keeps of an account: what it may do, not who it is.</summary>
    public static string Values(string role, Organisation? organisation) =>
        AuditValues.Write([new("Roll", role), new("Organisation", organisation?.Name ?? "Ingen")]);
}
