using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Bromsar gissningar. Strangers have five attempts at an account in a quarter of an hour, whoever they are, and a hundred from one
/// network at all accounts: a whole municipality can sit behind one address, so what was right counts for nothing. A device that
/// the account has been signed in on before has ten of its own, and so is shut out by nobody's attempts but its own; when they are
/// used up it is a stranger's (OWASP, "Device cookies"). After five a stranger's attempts are refused unjudged, and are told to
/// wait after ten. Unknown accounts are counted as known ones are.
/// </summary>
public sealed class AttemptGate(AttemptCounters counters, KeyedHash hash)
{
    public const int MostByStrangers = 5;
    public const int MostByDevice = 10;
    public const int MostForPair = 10;
    public const int MostFromNetwork = 100;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Takes the attempt's places, before anybody looks at whether it is right.</summary>
    public async Task<Admission> Admit(Attempt attempt)
    {
        var admission = new Admission();
        if (attempt.Device is not null && await Take(admission, attempt.DeviceKey, MostByDevice) is { Number: not null })
            return admission;
        if (await Take(admission, attempt.NetworkKey, MostFromNetwork) is { Number: null } network)
            return admission with { Wait = network.Wait };
        if (await Take(admission, attempt.PairKey, MostForPair) is { Number: null } pair)
            return admission with { Wait = pair.Wait };
        var place = await Take(admission, attempt.AccountKey, MostByStrangers);
        return admission with { IsLocked = place.Number is null, IsLast = place.IsLast };
    }

    /// <summary>Somebody who is signed in and shows that it is still them: five attempts, and nobody else's count.</summary>
    public async Task<Admission> AdmitOwner(Attempt attempt)
    {
        var admission = new Admission();
        var place = await Take(admission, attempt.AccountKey, MostByStrangers);
        return place.Number is null ? admission with { Wait = place.Wait } : admission;
    }

    /// <summary>It was right: it is not counted.</summary>
    public async Task GiveBack(Admission admission)
    {
        foreach (var key in admission.Taken)
            await counters.GiveBack(key);
    }

    /// <summary>
    /// Whoever holds a one-time link is the owner: strangers' attempts are not to keep them out, nor what was tried from where they sit.
    /// </summary>
    public async Task Clear(StaffAccount account, string network)
    {
        var password = new Attempt(AttemptKind.Password, account.Email ?? "", network, Device: null);
        var code = new Attempt(AttemptKind.Code, account.Id, network, Device: null);
        List<string> keys = [];
        foreach (var key in new[] { password.AccountKey, password.PairKey, code.AccountKey, code.PairKey })
            keys.Add(await hash.Of(key));
        await counters.Clear(keys);
    }

    /// <summary>Whether this is the first time in so long: of several at once one is told yes.</summary>
    public async Task<bool> IsFirst(string what, TimeSpan window) =>
        (await counters.Take(await hash.Of($"first|{what}"), new(1, window))).Number is not null;

    private async Task<AttemptPlace> Take(Admission admission, string key, int most)
    {
        var hashed = await hash.Of(key);
        var place = await counters.Take(hashed, new(most, Window));
        if (place.Number is not null)
            admission.Taken.Add(hashed);
        return place;
    }
}

/// <summary>Om ett försök får prövas.</summary>
public sealed record Admission
{
    /// <summary>How long to wait; null when it is answered now.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Strangers' attempts at this account are refused without being judged.</summary>
    public bool IsLocked { get; init; }

    /// <summary>It took the last place: if it is wrong, there are no more for a while.</summary>
    public bool IsLast { get; init; }

    internal List<string> Taken { get; } = [];
}
