using System.Text;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Inklistrad text, made clean: what Word, Outlook and PowerPoint put between the words (line breaks of their own, bullets of a font,
/// tabs, characters without width) becomes what everybody's page and paper can show. Words are never changed, and never joined.
/// </summary>
public static partial class PastedText
{
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';
    private const char Bullet = '•';

    /// <summary>Null when there is nothing but white space.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var lines = BetweenCharacters(Composed(text).ReplaceLineEndings("\n")).Split('\n').Select(OneLine);
        return EmptyLines().Replace(string.Join('\n', lines), "\n\n").Trim('\n', ' ') is { Length: > 0 } clean ? clean : null;
    }

    /// <summary>From a Mac or a PDF å comes as an a and a ring: two characters that look like one, and are found by no search.</summary>
    private static string Composed(string text) =>
        StoredText.LoneSurrogateIn(text) is null ? text.Normalize(NormalizationForm.FormC) : text;

    private static string BetweenCharacters(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
            if (IsTag(text, place))
                place++;
            else
                clean.Append(Written(text[place], place == 0 ? '\n' : text[place - 1]));
        return clean.ToString();
    }

    /// <summary>The tag characters of plane 14: letters that nobody sees.</summary>
    private static bool IsTag(string text, int place) =>
        text[place] == '\uDB40' && place + 1 < text.Length && text[place + 1] is >= '\uDC00' and <= '\uDC7F';

    /// <summary>What a character becomes; a tab stays until its line is looked at.</summary>
    private static string Written(char character, char before) => character switch
    {
        '\n' or '\t' => character.ToString(),
        // Word's line within a paragraph, and a page of its own.
        '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => "\n",
        // Word's hyphen that never breaks, and the one that only may.
        '\u001E' or '\u2011' => "-",
        '\u001F' or '\u00AD' => "",
        // It holds an emoji together; between letters it is nothing.
        Joiner => char.IsSurrogate(before) || before == EmojiStyle || before is >= '\u2600' and <= '\u27BF' ? "\u200D" : "",
        _ when HasNoWidth(character) => "",
        _ when IsSpace(character) || char.IsControl(character) => " ",
        _ when IsPrivate(character) => "",
        _ when IsFontBullet(character) => before is '\n' or ' ' or '\t' or '\u00A0' ? Bullet.ToString() : " ",
        _ => character.ToString(),
    };

    /// <summary>Without width, or turning the direction of what is read: they can hide or reorder words.</summary>
    private static bool HasNoWidth(char character) =>
        character is '\u034F' or '\u180E' or '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069');

    private static bool IsSpace(char character) =>
        character is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Word's bullets are letters of Symbol and Wingdings, which no other font has.</summary>
    private static bool IsFontBullet(char character) => character is >= '\uF020' and <= '\uF0FF';

    /// <summary>The other letters of somebody's own font: a logotype here is a box there.</summary>
    private static bool IsPrivate(char character) => character is >= '\uE000' and <= '\uF8FF' && !IsFontBullet(character);

    private static string OneLine(string line) =>
        Spaces().Replace(LetterAsBullet().Replace(line, $"{Bullet} "), " ").TrimEnd();

    // The second level of Word's lists is the letter o, and Wingdings' bullets come as § and Ø, each with a tab after it.
    [GeneratedRegex(@"^\s*[•·▪◦●■o§Øüv–-]\t\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAsBullet();

    [GeneratedRegex(@"[ \t]*\t[ \t]*| {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
