namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>En fils storlek, as a reader wants to know it before opening the file.</summary>
public static class SwedishSize
{
    private const int Kilobyte = 1000;
    private const int Megabyte = Kilobyte * Kilobyte;

    /// <summary>"640 kB", "1,2 MB".</summary>
    public static string Of(int bytes) => bytes >= Megabyte
        ? $"{SwedishText.Number(Math.Round((decimal)bytes / Megabyte, 1))} MB"
        : $"{SwedishText.Number((bytes + Kilobyte - 1) / Kilobyte)} kB";
}
