using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Länken till PDF:en, with what a reader wants to know before opening it.</summary>
/// <param name="Address">Where the file is.</param>
/// <param name="PageCount">Its pages.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record DownloadLink(string Address, int PageCount, int Length)
{
    private const int Kilobyte = 1000;

    /// <summary>"PDF, 4 sidor, 186 kB".</summary>
    public string Words =>
        $"PDF, {SwedishText.Number(PageCount)} {(PageCount == 1 ? "sida" : "sidor")}, "
        + $"{SwedishText.Number((Length + Kilobyte - 1) / Kilobyte)} kB";
}
