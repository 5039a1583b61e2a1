using QuestPDF;
using QuestPDF.Drawing;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Pdf.Fonts;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing;

/// <summary>The library's settings, which are the process's own: its licence, and the report's fonts and no others.</summary>
internal static class Library
{
    public const string Regular = "Source Sans 3", SemiBold = "Source Sans 3 SemiBold", Fallback = "DejaVu Sans Condensed";

    public static void Prepare(QuestPdfLicense license)
    {
        Settings.License = Enum.Parse<LicenseType>(license.ToString());
        Settings.UseEnvironmentFonts = false;
        // A missing glyph would become .notdef without a word, which PDF/UA forbids. Typesetter lets none come this far.
        Settings.CheckIfAllTextGlyphsAreAvailable = true;
        Register(Regular, "SourceSans3-Regular.ttf");
        Register(SemiBold, "SourceSans3-SemiBold.ttf");
        Register(Fallback, "DejaVuSansCondensed.ttf");
    }

    /// <summary>Under a name that we choose: the faces of one family are then told apart by name, whatever their files say.</summary>
    private static void Register(string name, string file)
    {
        using var font = typeof(Typefaces).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The font {file} is not embedded in the assembly.");
        FontManager.RegisterFontWithCustomName(name, font);
    }
}
