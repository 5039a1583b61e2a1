using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

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

    private static readonly string[] LastTertial = ["förra tertialet", "föregående tertial", "föregående tertialet"];

    public static IEnumerable<TimeGroup> In(IReadOnlyList<TextPiece> sentence, TextScope scope)
    {
        for (var place = 0; place < sentence.Count; place++)
            if (At(sentence, place, scope) is { } time)
            {
                yield return IsLimit(sentence, place) ? time with { Time = time.Time with { IsMixed = true } } : time;
                place = time.Last;
            }
    }

    /// <summary>"till och med tertial 2", "sedan tertial 1": more than that tertial alone.</summary>
    private static bool IsLimit(IReadOnlyList<TextPiece> sentence, int time) =>
        time > 0 && sentence[time - 1].Is("med", "t.o.m", "tom", "efter", "före", "sedan", "från", "än", "mot", "fr.o.m");

    private static TimeGroup? At(IReadOnlyList<TextPiece> sentence, int place, TextScope scope)
    {
        if (sentence[place] is { Kind: PieceKind.Other } other)
            return OfNumber(other.Text, scope) is { } told ? new(place, place, told) : null;
        if (Ordinal(sentence, place, scope.Covers) is { } ordinal)
            return ordinal;
        var longest = Enumerable.Range(0, Split.Length).Where(one => Stands(Split[one], sentence, place))
            .OrderByDescending(one => Split[one].Length).Select(one => (int?)one).FirstOrDefault();
        return longest is { } found ? new(place, place + Split[found].Length - 1, TimeOf(found, scope.Covers)) : null;
    }

    private static TimeTold TimeOf(int phrase, TertialSpan covers) =>
        LastTertial.Contains(Phrases[phrase].Words) ? new TimeTold(TimeKind.Other, covers.First.Previous)
        : covers.IsJoined && Phrases[phrase] is (var words, TimeKind.Own) && OneTertial.Any(words.Contains) ? TimeKind.Other
        : Phrases[phrase].Kind;

    private static TimeTold OfTertial(TertialSpan covers, int number, int year) =>
        !covers.IsJoined && covers.Last.Number == number && covers.Year == year ? TimeKind.Own
        : Tertial.TryCreate(year, number, out var tertial) ? new TimeTold(TimeKind.Other, tertial)
        : TimeKind.Other;

    /// <summary>"tredje tertialet", "tredje tertialet 2019".</summary>
    private static TimeGroup? Ordinal(IReadOnlyList<TextPiece> sentence, int place, TertialSpan covers)
    {
        if (place + 1 >= sentence.Count || Array.IndexOf(Ordinals, sentence[place].Text) is not (>= 0 and var number)
            || !sentence[place + 1].Is("tertialet", "tertialets", "tertial"))
            return null;
        var year = sentence.ElementAtOrDefault(place + 2) is { Kind: PieceKind.Other, Text.Length: 4 } next
            && int.TryParse(next.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : (int?)null;
        return new(place, place + (year is null ? 1 : 2), OfTertial(covers, number + 1, year ?? covers.Year));
    }

    private static bool Stands(string[] words, IReadOnlyList<TextPiece> sentence, int place) =>
        place + words.Length <= sentence.Count && words.Index().All(one => sentence[place + one.Index].Is(one.Item));

    /// <summary>"2020", "tertial 2", "2020–2021"; null for a day or a week.</summary>
    private static TimeTold? OfNumber(string words, TextScope scope)
    {
        var covers = scope.Covers;
        if (TertialNames.In(words).FirstOrDefault() is { First: var number, Last: var last } named)
            return number == last ? OfTertial(covers, number, named.Year ?? covers.Year)
                : covers.First.Number == number && covers.Last.Number == last && (named.Year ?? covers.Year) == covers.Year ? TimeKind.Own
                : TimeKind.Other;
        if (words.StartsWith("kvartal", StringComparison.Ordinal) || words.StartsWith('q'))
            return TimeKind.Other;
        if (Years().Match(words) is { Success: true } years)
            return IsOfAgreement(Number(years, "first"), Number(years, "last"), scope) ? TimeKind.Period : TimeKind.Other;
        if (DayOfYear().Match(words) is { Success: true } day)
            return Number(day, "year") == covers.Year ? null : TimeKind.Other;
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year == covers.Year ? TimeKind.Year : TimeKind.Other
            : (TimeTold?)null;
    }

    /// <summary>"2020–2021", "2020–21": the agreement that is followed up, and not the one before or after.</summary>
    private static bool IsOfAgreement(int first, int last, TextScope scope) => scope.Agreement is { } agreement
        ? first == agreement.First && last % 100 == agreement.Last % 100
        : first <= scope.Covers.Year && scope.Covers.Year % 100 <= last % 100;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<first>20\d\d)\s?[-–/]\s?(?<last>(?:20)?\d\d)\z")]
    private static partial Regex Years();

    [GeneratedRegex(@"\p{L}\s(?<year>20\d\d)\z")]
    private static partial Regex DayOfYear();
}
