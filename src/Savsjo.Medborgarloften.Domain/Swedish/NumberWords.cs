namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Räkneord: "noll", "tjugotre", "tvåhundrafemtio", "tolvhundra", "niotusen", in small letters and in one word.</summary>
internal static class NumberWords
{
    private const string Hundred = "hundra";
    private const string Thousand = "tusen";

    private static readonly string[] Ones = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"];

    private static readonly string[] Teens =
        ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    private static readonly Dictionary<string, int> BelowHundred = Spell();

    /// <summary>The number that a word is; null for another word, and for "en" and "ett", which are articles more often.</summary>
    public static int? Read(string word) => word is "en" or "ett" ? null : Value(word);

    /// <summary>"ett tiotal", "ett hundratal", "ett dussin", "ett par": about so many.</summary>
    public static int? ReadRound(string word) => word switch
    {
        "par" => 2,
        "halvdussin" => 6,
        "dussin" => 12,
        _ when word.EndsWith("tal", StringComparison.Ordinal) && word.Length > 5 => Value(word[..^3]),
        _ => null,
    };

    /// <summary>"två hundra", "ett tusen": words that are one number together.</summary>
    public static bool IsScale(string word) => word is Hundred or Thousand;

    /// <summary>The value of a whole number, "ett" among them.</summary>
    public static int? Value(string word)
    {
        var place = word.IndexOf(Thousand, StringComparison.Ordinal);
        return place < 0 ? BelowThousand(word) : Joined(word[..place], 1000, word[(place + Thousand.Length)..], BelowThousand);
    }

    private static int? BelowThousand(string word)
    {
        var place = word.IndexOf(Hundred, StringComparison.Ordinal);
        return place < 0 ? Small(word) : Joined(word[..place], 100, word[(place + Hundred.Length)..], Small);
    }

    private static int? Small(string word) => BelowHundred.TryGetValue(word, out var value) ? value : null;

    /// <summary>Without anything before "hundra" it is one of them.</summary>
    private static int? Joined(string many, int scale, string rest, Func<string, int?> below) =>
        (many == "" ? 1 : below(many), rest == "" ? 0 : below(rest)) is (int factor and > 0, int left) ? factor * scale + left : null;

    private static Dictionary<string, int> Spell()
    {
        var values = new Dictionary<string, int> { ["en"] = 1 };
        for (var value = 0; value < 10; value++)
        {
            values[Ones[value]] = value;
            values[Teens[value]] = 10 + value;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            values[Tens[ten]] = 20 + 10 * ten;
            for (var one = 1; one < 10; one++)
                values[Tens[ten] + Ones[one]] = 20 + 10 * ten + one;
            values[Tens[ten] + "en"] = 21 + 10 * ten;
        }

        return values;
    }
}
