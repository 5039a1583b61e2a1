namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// Ett blad som är hämtat härifrån: its first columns are hidden and hold each row's key, and what stood in its cell. They are read,
/// unlike what somebody else has hidden.
/// </summary>
public static class KeyedSheet
{
    /// <summary>Over the column of keys: what says that a sheet is of a round.</summary>
    public const string Mark = "medborgarloften-falt";

    /// <summary>The same of an agreement.</summary>
    public const string Agreement = "medborgarloften-overenskommelse";

    /// <summary>So many are read though they are hidden: the key, and what stood in the cell.</summary>
    public const int HiddenColumns = 2;

    /// <summary>Whether it stands over a column of keys.</summary>
    public static bool IsMark(string text) => text is Mark or Agreement;
}
