namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Nyckel till hashar: what is stored as a hash, and could be guessed from it, is hashed with this. It is stored protected by the
/// data protection keys, so that the database alone is no help to somebody who guesses.
/// </summary>
public sealed class HashKey
{
    private HashKey()
    {
    }

    public HashKey(int id, string protectedKey)
    {
        Id = id;
        Protected = protectedKey;
    }

    /// <summary>From 1; the newest that can be read is the one in use.</summary>
    public int Id { get; private set; }

    public string Protected { get; private set; } = "";
}
