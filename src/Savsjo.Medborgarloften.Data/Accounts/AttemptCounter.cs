namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Räkneverk för försök: how many places of a limit are taken, in a time that begins with the first. A place is taken before the
/// attempt is judged and given back when it was right: of many attempts at once no more are judged than the limit says, on all
/// nodes together.
/// </summary>
public sealed class AttemptCounter
{
    private AttemptCounter()
    {
    }

    public AttemptCounter(string key, DateTime endsUtc)
    {
        Key = key;
        Count = 1;
        EndsUtc = endsUtc;
    }

    /// <summary>A keyed hash of what is counted: an address that was typed may be a password in the wrong field.</summary>
    public string Key { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>When all places are free again.</summary>
    public DateTime EndsUtc { get; private set; }
}
