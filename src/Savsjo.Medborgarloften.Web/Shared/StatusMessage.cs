namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Kvittens: the sentence that says what was just done, shown once on the page that follows.</summary>
public static class StatusMessage
{
    /// <summary>Its key in TempData.</summary>
    public const string Key = "kvittens";
}
