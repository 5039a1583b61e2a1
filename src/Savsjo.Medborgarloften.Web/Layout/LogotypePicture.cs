using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Layout;

/// <summary>Logotypen på en sida.</summary>
/// <param name="AltText">What it shows.</param>
public sealed record LogotypePicture(string Address, string AltText)
{
    /// <summary>Null without a file.</summary>
    public static LogotypePicture? Of(string? hash, string altText) =>
        string.IsNullOrEmpty(hash) ? null : new($"{Rooms.Logotypes}/{hash}", altText);
}
