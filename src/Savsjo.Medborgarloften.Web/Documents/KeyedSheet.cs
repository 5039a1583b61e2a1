namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// Ett blad som är hämtat härifrån: its first two columns are hidden and hold each row's key and what stood in its cell. They are read,
/// unlike what somebody else has hidden.
/// </summary>
public static class KeyedSheet
{
    /// <summary>Over the column of keys: what says that a sheet is one of these.</summary>
    public const string Mark = "medborgarloften-falt";

    /// <summary>The key, and what stood in the cell.</summary>
    public const int HiddenColumns = 2;
}
