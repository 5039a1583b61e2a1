namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>
/// Varifrån det läses, in one scope: from the database, or from a copy of what is published. Set before the first question.
/// </summary>
public sealed class ReadFrom
{
    /// <summary>Null for the database.</summary>
    public KeptCopy? Copy { get; set; }
}
