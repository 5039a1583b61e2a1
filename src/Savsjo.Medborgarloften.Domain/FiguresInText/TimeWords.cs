using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Ord om tid: finds them in a sentence. "Perioden" is the tertial, as the document has always had it.
/// Where several are followed up together, one of them is another time than all of them.
/// </summary>
internal static partial class TimeWords
{
    private static readonly (string Words, TimeKind Kind)[] Phrases =
    [
        ("sammanlagt", TimeKind.Total), ("sammantaget", TimeKind.Total), ("totalt", TimeKind.Total), ("totala", TimeKind.Total),
        ("hittills", TimeKind.Total), ("ackumulerat", TimeKind.Total), ("inalles", TimeKind.Total), ("allt som allt", TimeKind.Total),
        ("i år", TimeKind.Year), ("under året", TimeKind.Year), ("för året", TimeKind.Year), ("hela året", TimeKind.Year),
        ("under helåret", TimeKind.Year), ("helår", TimeKind.Year), ("sedan årsskiftet", TimeKind.Year), ("årets", TimeKind.Year),
        ("perioden", TimeKind.Own), ("denna period", TimeKind.Own), ("tertialet", TimeKind.Own), ("tertialets", TimeKind.Own),
        ("detta tertial", TimeKind.Own), ("fyramånadersperioden", TimeKind.Own),
        ("löftesperioden", TimeKind.Period), ("avtalsperioden", TimeKind.Period), ("sedan överenskommelsen", TimeKind.Period),
        ("överenskommelsens början", TimeKind.Period), ("från början", TimeKind.Period), ("sedan start", TimeKind.Period),
        ("sedan starten", TimeKind.Period),
        ("i fjol", TimeKind.Other), ("förra året", TimeKind.Other), ("förra årets", TimeKind.Other),
        ("förra läsåret", TimeKind.Other), ("föregående", TimeKind.Other),
        ("året innan", TimeKind.Other), ("året före", TimeKind.Other), ("tidigare år", TimeKind.Other), ("samma period", TimeKind.Other),
        ("samma tid", TimeKind.Other), ("samma tertial", TimeKind.Other), ("förra tertialet", TimeKind.Other),
        ("förra perioden", TimeKind.Other), ("förra gången", TimeKind.Other), ("tertialen", TimeKind.Other), ("kvartalet", TimeKind.Other),
        ("halvåret", TimeKind.Other), ("nästa år", TimeKind.Other), ("sedan tidigare", TimeKind.Other), ("hela perioden", TimeKind.Other),
        ("tidigare tertial", TimeKind.Other), ("nästa tertial", TimeKind.Other), ("ifjol", TimeKind.Other),
    ];

    private static readonly string[] Ordinals = ["första", "andra", "tredje"];

    private static readonly string[] OneTertial = ["tertial", "fyramånader"];

    private static readonly string[][] Split = [.. Phrases.Select(one => one.Words.Split(' '))];

    public static IEnumerable<TimeGroup> In(IReadOnlyList<TextPiece> sentence, TertialSpan covers)
    {
        for (var place = 0; place < sentence.Count; place++)
            if (At(sentence, place, covers) is { } time)
            {
                yield return time;
                place = time.Last;
            }
    }

    private static TimeGroup? At(IReadOnlyList<TextPiece> sentence, int place, TertialSpan covers)
    {
        if (sentence[place] is { Kind: PieceKind.Other } other)
            return OfNumber(other.Text, covers) is { } kind ? new(place, place, kind) : null;
        if (Ordinal(sentence, place, covers) is { } ordinal)
            return ordinal;
        var longest = Enumerable.Range(0, Split.Length).Where(one => Stands(Split[one], sentence, place))
            .OrderByDescending(one => Split[one].Length).Select(one => (int?)one).FirstOrDefault();
        return longest is { } found ? new(place, place + Split[found].Length - 1, KindOf(found, covers)) : null;
    }

    private static TimeKind KindOf(int phrase, TertialSpan covers) =>
        covers.IsJoined && Phrases[phrase] is (var words, TimeKind.Own) && OneTertial.Any(words.Contains)
            ? TimeKind.Other
            : Phrases[phrase].Kind;

    private static bool IsOwn(TertialSpan covers, int number) => !covers.IsJoined && covers.Last.Number == number;

    /// <summary>"tredje tertialet".</summary>
    private static TimeGroup? Ordinal(IReadOnlyList<TextPiece> sentence, int place, TertialSpan covers) =>
        place + 1 < sentence.Count && Array.IndexOf(Ordinals, sentence[place].Text) is >= 0 and var number
            && sentence[place + 1].Is("tertialet", "tertialets", "tertial")
            ? new(place, place + 1, IsOwn(covers, number + 1) ? TimeKind.Own : TimeKind.Other)
            : null;

    private static bool Stands(string[] words, IReadOnlyList<TextPiece> sentence, int place) =>
        place + words.Length <= sentence.Count && words.Index().All(one => sentence[place + one.Index].Is(one.Item));

    /// <summary>"2020", "tertial 2", "2020–2021"; null for a day or a week.</summary>
    private static TimeKind? OfNumber(string words, TertialSpan covers)
    {
        if (TertialWords().Match(words) is { Success: true } named)
            return IsOwn(covers, Number(named, "number")) && (!named.Groups["year"].Success || Number(named, "year") == covers.Year)
                ? TimeKind.Own
                : TimeKind.Other;
        if (words.StartsWith("kvartal", StringComparison.Ordinal) || words.StartsWith('q'))
            return TimeKind.Other;
        if (Years().Match(words) is { Success: true } years)
            return Number(years, "first") <= covers.Year && covers.Year % 100 <= Number(years, "last") % 100
                ? TimeKind.Period
                : TimeKind.Other;
        return DayOfYear().Match(words) is { Success: true } day && Number(day, "year") != covers.Year ? TimeKind.Other
            : int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? year == covers.Year ? TimeKind.Year : TimeKind.Other
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:tertial(?:et)?\s|t)(?<number>\d)(?:\s(?<year>20\d\d))?\z")]
    private static partial Regex TertialWords();

    [GeneratedRegex(@"^(?<first>20\d\d)\s?[-–/]\s?(?<last>(?:20)?\d\d)\z")]
    private static partial Regex Years();

    [GeneratedRegex(@"\p{L}\s(?<year>20\d\d)\z")]
    private static partial Regex DayOfYear();
}
