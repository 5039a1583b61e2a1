namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>Characters that are drawn as their mirror image where text runs from the right, and those of them that are brackets.</summary>
internal static class Mirrors
{
    private const string Brackets =
        "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦗⦘⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣";
    private const string Others = "<>«»‹›≤≥≦≧≪≫⊂⊃⊆⊇∈∋";

    private static readonly Dictionary<int, int> Closing = Pairs(Brackets);
    private static readonly Dictionary<int, int> Image = Both(Pairs(Brackets + Others));

    /// <summary>The bracket that closes an opening one; null of anything else.</summary>
    public static int? ClosingOf(int codePoint) => Closing.TryGetValue(Canonical(codePoint), out var closing) ? closing : null;

    /// <summary>Two brackets have another code point too, which Unicode holds for the same.</summary>
    public static int Canonical(int codePoint) => codePoint switch { 0x2329 => 0x3008, 0x232A => 0x3009, _ => codePoint };

    public static int Of(int codePoint) => Image.GetValueOrDefault(codePoint, codePoint);

    private static Dictionary<int, int> Pairs(string characters) => characters.EnumerateRunes().Select(rune => rune.Value).Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1]);

    private static Dictionary<int, int> Both(Dictionary<int, int> pairs) =>
        pairs.Concat(pairs.Select(pair => KeyValuePair.Create(pair.Value, pair.Key))).ToDictionary();
}
