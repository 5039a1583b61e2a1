namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>
/// Arabic letters change with their neighbours. Unicode has a code point for each form (isolated, final, initial, medial),
/// and so has the fallback face; the text itself keeps its own letters.
/// </summary>
internal static class ArabicForms
{
    /// <summary>
    /// Letters in the order of the presentation forms from U+FE80, those that join only the letter before with two forms.
    /// </summary>
    private const string InOrder = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private const int ZeroWidthJoiner = 0x200D;
    private const string OneForm = "ء";
    private const string TwoForms = "آأؤإاةدذرزوىژ";

    private static readonly Dictionary<int, int> Isolated = Forms();

    /// <summary>Whether the letter joins the one before it; all but hamza do.</summary>
    public static bool JoinsBefore(int codePoint) =>
        codePoint == ZeroWidthJoiner || Isolated.ContainsKey(codePoint) && !Has(OneForm, codePoint);

    /// <summary>Whether the letter joins the one after it.</summary>
    public static bool JoinsAfter(int codePoint) => JoinsBefore(codePoint) && !Has(TwoForms, codePoint);

    /// <summary>The form of a letter between its neighbours in the text; 0 for none.</summary>
    public static int Of(int codePoint, int before, int after)
    {
        if (!Isolated.TryGetValue(codePoint, out var isolated))
            return codePoint;
        var isJoinedBefore = JoinsBefore(codePoint) && JoinsAfter(before);
        var isJoinedAfter = JoinsAfter(codePoint) && JoinsBefore(after);
        return isolated + (isJoinedBefore ? 1 : 0) + (isJoinedAfter ? 2 : 0);
    }

    private static bool Has(string letters, int codePoint) => letters.Contains((char)codePoint, StringComparison.Ordinal);

    private static Dictionary<int, int> Forms()
    {
        // Persian letters have their forms elsewhere.
        var forms = new Dictionary<int, int>
        {
            ['پ'] = 0xFB56,
            ['چ'] = 0xFB7A,
            ['ژ'] = 0xFB8A,
            ['ک'] = 0xFB8E,
            ['گ'] = 0xFB92,
            ['ی'] = 0xFBFC,
        };
        var form = 0xFE80;
        foreach (var letter in InOrder)
        {
            forms[letter] = form;
            form += Has(OneForm, letter) ? 1 : Has(TwoForms, letter) ? 2 : 4;
        }
        return forms;
    }
}
