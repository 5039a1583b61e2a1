using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Engångskoder ur appen: each opens once. Of several who show the same at once, one moves the step on.</summary>
public sealed class OneTimeCodes(AppDbContext db, TotpKeys keys, TimeProvider clock)
{
    /// <summary>Whether the code was right; then it is spent.</summary>
    public async Task<bool> Use(StaffAccount account, string code)
    {
        if (keys.Of(account) is not { } key || account.TotpStep is null
            || Totp.Accept(key, code, clock.GetUtcNow(), account.TotpStep) is not { } step)
            return false;
        var stored = keys.Protected(key);
        return await db.Once(() => db.Users.Where(user => user.Id == account.Id && user.TotpStep < step)
            .ExecuteUpdateAsync(set => set
                .SetProperty(user => user.TotpStep, step).SetProperty(user => user.TotpKey, stored))) == 1;
    }
}
