namespace Savsjo.Medborgarloften.Pdf.QuestPdf;

/// <summary>
/// Licens: what whoever runs the program has declared to QuestPDF's makers. It is always read from configuration: the
/// program claims nothing by itself. The names are the library's own.
/// </summary>
public enum QuestPdfLicense
{
    /// <summary>For trying the library; not for real work.</summary>
    Evaluation = 1,

    /// <summary>Free for some; public-sector bodies are not among them, whatever their size.</summary>
    Community = 2,

    Professional = 3,

    Enterprise = 4,
}

/// <summary>Reads a <see cref="QuestPdfLicense"/> from configuration.</summary>
public static class QuestPdfLicenseName
{
    /// <summary>"Evaluation, Community, Professional eller Enterprise".</summary>
    public static string Choices { get; } = string.Join(", ", Names[..^1]) + " eller " + Names[^1];

    private static string[] Names => Enum.GetNames<QuestPdfLicense>();

    /// <summary>The licence of that name; null when there is none. A number names no licence.</summary>
    public static QuestPdfLicense? Read(string? name) =>
        Names.FirstOrDefault(known => string.Equals(known, name?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<QuestPdfLicense>(found)
            : null;
}
