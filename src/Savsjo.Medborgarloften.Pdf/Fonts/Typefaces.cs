namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>Typsnitten: Source Sans 3 in two weights, and DejaVu Sans Condensed for what it lacks. Read once.</summary>
internal static class Typefaces
{
    public static TrueTypeFont Regular { get; } = Read("SourceSans3-Regular.ttf");

    public static TrueTypeFont SemiBold { get; } = Read("SourceSans3-SemiBold.ttf");

    /// <summary>Arabic, Hebrew, symbols, some emoji, and U+FFFD.</summary>
    public static TrueTypeFont Fallback { get; } = Read("DejaVuSansCondensed.ttf");

    /// <summary>Whether any face can show a character; U+FFFD stands for one that no face could.</summary>
    public static bool Have(int codePoint) =>
        codePoint != Objects.CleanText.Replacement && (Regular.GlyphOf(codePoint) != 0 || Fallback.GlyphOf(codePoint) != 0);

    private static TrueTypeFont Read(string name)
    {
        using var resource = typeof(Typefaces).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new TrueTypeFont(bytes);
    }
}

/// <summary>Vikt: which of the main faces a text is set in.</summary>
internal enum Face
{
    Regular = 0,
    SemiBold = 1,
}
