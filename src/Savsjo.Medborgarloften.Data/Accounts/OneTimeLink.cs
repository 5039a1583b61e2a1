using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Engångslänk: lets its holder choose a password for one account, once, before it expires. Only a hash of its code is
/// stored, so that nobody who reads the database can use it.
/// </summary>
public sealed class OneTimeLink
{
    private const int CodeBytes = 32;

    private OneTimeLink()
    {
    }

    public int Id { get; private set; }

    public string AccountId { get; private set; } = "";

    public StaffAccount Account { get; private set; } = null!;

    public OneTimeLinkKind Kind { get; private set; }

    public string CodeHash { get; private set; } = "";

    public DateTime MadeAtUtc { get; private set; }

    public DateTime ExpiresAtUtc { get; private set; }

    /// <summary>When it was used, or replaced by a newer one; null while it holds.</summary>
    public DateTime? SpentAtUtc { get; private set; }

    /// <summary>A new link, and the code that is in it: the only time the code is known.</summary>
    public static (OneTimeLink Link, string Code) Make(StaffAccount account, OneTimeLinkKind kind, DateTime nowUtc)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
        var link = new OneTimeLink
        {
            AccountId = account.Id,
            Kind = kind,
            CodeHash = HashOf(code),
            MadeAtUtc = nowUtc,
            ExpiresAtUtc = nowUtc + kind.Lifetime,
        };
        return (link, code);
    }

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    public OneTimeLinkState StateAt(DateTime nowUtc) =>
        SpentAtUtc is not null ? OneTimeLinkState.Spent : nowUtc >= ExpiresAtUtc ? OneTimeLinkState.Expired : OneTimeLinkState.Valid;

    public void Spend(DateTime nowUtc) => SpentAtUtc ??= nowUtc;
}

/// <summary>What a link is for.</summary>
public enum OneTimeLinkKind
{
    /// <summary>Inbjudan: the first password of an account that an administrator made.</summary>
    Invitation = 1,

    /// <summary>Nytt lösenord: for somebody who has forgotten theirs, or from create-admin.</summary>
    NewPassword = 2,
}

/// <summary>What has become of a link.</summary>
public enum OneTimeLinkState
{
    Valid = 1,
    Spent = 2,
    Expired = 3,
}

/// <summary>How long a link holds, and how that is said.</summary>
public static class OneTimeLinkTime
{
    extension(OneTimeLinkKind kind)
    {
        public TimeSpan Lifetime => kind == OneTimeLinkKind.Invitation ? TimeSpan.FromHours(72) : TimeSpan.FromHours(24);

        /// <summary>"72 timmar".</summary>
        public string LifetimeWording => $"{kind.Lifetime.TotalHours:0} timmar";
    }
}
