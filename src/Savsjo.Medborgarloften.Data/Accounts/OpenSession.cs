namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Öppen session: somebody who is signed in on a device. The cookie holds its id; when the row is gone the cookie opens nothing,
/// wherever a copy of it lies.
/// </summary>
public sealed class OpenSession
{
    private OpenSession()
    {
    }

    public OpenSession(Guid id, string accountId, string stamp, DateTime nowUtc, string device, string network)
    {
        Id = id;
        AccountId = accountId;
        Stamp = stamp;
        BegunUtc = nowUtc;
        LastSeenUtc = nowUtc;
        ProvenUtc = nowUtc;
        Device = device;
        Network = network;
    }

    public Guid Id { get; private set; }

    public string AccountId { get; private set; } = "";

    /// <summary>The account's security stamp when it was begun: when that has changed, the session has ended.</summary>
    public string Stamp { get; private set; } = "";

    public DateTime BegunUtc { get; private set; }

    /// <summary>To the minute or so: not every page is worth a write.</summary>
    public DateTime LastSeenUtc { get; private set; }

    /// <summary>When its owner last showed that it is them: what matters most asks for that anew.</summary>
    public DateTime ProvenUtc { get; private set; }

    /// <summary>"Firefox på Windows", as the browser says.</summary>
    public string Device { get; private set; } = "";

    /// <summary>The network address that it was begun from, of IPv6 the first half.</summary>
    public string Network { get; private set; } = "";
}
