using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Länken till PDF:en, with what a reader wants to know before opening it.</summary>
/// <param name="Address">Where the file is.</param>
/// <param name="PageCount">Its pages.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record DownloadLink(string Address, int PageCount, int Length)
{
    /// <summary>"PDF, 4 sidor, 186 kB".</summary>
    public string Words => $"PDF, {Pages}, {SwedishSize.Of(Length)}";

    private string Pages => $"{SwedishText.Number(PageCount)} {(PageCount == 1 ? "sida" : "sidor")}";
}
