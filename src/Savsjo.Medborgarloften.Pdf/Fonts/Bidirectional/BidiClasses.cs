using System.Globalization;

namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>
/// Which class a character has. It follows from its general category and its block; only what stands between numbers is named one by
/// one. Right for the letters, numbers and punctuation that the report's faces can show; symbols of other scripts count as neutral.
/// </summary>
internal static class BidiClasses
{
    public static BidiClass Of(int codePoint) => codePoint switch
    {
        '\n' or '\r' or 0x85 or (>= 0x1C and <= 0x1E) or 0x2029 => BidiClass.B,
        '\t' or 0x0B or 0x1F => BidiClass.S,
        0x0C or 0x2028 => BidiClass.WS,
        '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 or 0xFB29 or 0xFE62 or 0xFE63 or 0xFF0B or 0xFF0D => BidiClass.ES,
        ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F or 0x2044 or 0xFE50 or 0xFE52 or 0xFE55 or 0xFF0C or (>= 0xFF0E and <= 0xFF0F)
            or 0xFF1A => BidiClass.CS,
        '#' or '%' or 0xB0 or 0xB1 or 0x066A or 0x0609 or 0x060A or 0x2030 or 0x2031 or (>= 0x2032 and <= 0x2034) or 0x2213 or 0x212E
            => BidiClass.ET,
        (>= 0x0600 and <= 0x0605) or (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C or 0x06DD => BidiClass.AN,
        (>= '0' and <= '9') or 0xB2 or 0xB3 or 0xB9 or (>= 0x06F0 and <= 0x06F9) or 0x2070 or (>= 0x2074 and <= 0x2079)
            or (>= 0x2080 and <= 0x2089) or (>= 0x1D7CE and <= 0x1D7FF) => BidiClass.EN,
        _ => ByCategory(codePoint, CharUnicodeInfo.GetUnicodeCategory(codePoint)),
    };

    private static BidiClass ByCategory(int codePoint, UnicodeCategory category) => category switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => codePoint switch
        {
            0x200E => BidiClass.L,
            0x200F => BidiClass.R,
            0x061C => BidiClass.AL,
            _ => BidiClass.BN,
        },
        UnicodeCategory.SpaceSeparator => BidiClass.WS,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
        UnicodeCategory.CurrencySymbol when Direction(codePoint) == BidiClass.L => BidiClass.ET,
        _ when IsWordLike(codePoint, category) => Direction(codePoint),
        _ => LeftOrNeutral(codePoint, category),
    };

    /// <summary>Signs of a right-to-left script are strong as its letters are, but for brackets and pictures.</summary>
    private static bool IsWordLike(int codePoint, UnicodeCategory category) => Direction(codePoint) != BidiClass.L && category switch
    {
        UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol => codePoint is 0x0608 or 0x060B or 0x06FD or 0x06FE,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => false,
        _ => true,
    };

    private static BidiClass LeftOrNeutral(int codePoint, UnicodeCategory category) => category switch
    {
        // Fractions, and numbers in circles.
        UnicodeCategory.OtherNumber when codePoint is (>= 0xBC and <= 0xBE) or (>= 0x2150 and <= 0x2189) or (>= 0x2460 and <= 0x249B)
            or >= 0x24EA => BidiClass.ON,
        UnicodeCategory.ModifierLetter when codePoint is 0x02B9 or 0x02BA or (>= 0x02C6 and <= 0x02CF) or 0x02EC => BidiClass.ON,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.OtherSymbol => BidiClass.ON,
        _ => BidiClass.L,
    };

    /// <summary>The direction of the script whose block it is.</summary>
    private static BidiClass Direction(int codePoint) => codePoint switch
    {
        (>= 0x0590 and <= 0x05FF) or (>= 0x07C0 and <= 0x085F) or (>= 0xFB1D and <= 0xFB4F) => BidiClass.R,
        (>= 0x0600 and <= 0x07BF) or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x1EE00 and <= 0x1EEFF) => BidiClass.AL,
        _ => BidiClass.L,
    };
}
