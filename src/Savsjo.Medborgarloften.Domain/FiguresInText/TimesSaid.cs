using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Tiden i en mening: whether a number is the tertial's own, a total ("sammanlagt under 2020"), or of another time ("i fjol"). Words about
/// time belong to the number that they stand beside; those before all of them, to all.
/// </summary>
internal sealed class TimesSaid
{
    private readonly IReadOnlyList<TextPiece> _sentence;
    private readonly Dictionary<int, TimeTold> _before = [];
    private readonly Dictionary<int, TimeTold> _after = [];
    private readonly List<int> _numbers;

    /// <param name="inherited">What a heading before the sentence said.</param>
    public TimesSaid(IReadOnlyList<TextPiece> sentence, TextScope scope, TimeTold inherited)
    {
        _sentence = sentence;
        _numbers = [.. sentence.Index().Where(one => one.Item.Kind == PieceKind.Number && !IsArticle(one.Index)).Select(one => one.Index)];
        if (_numbers.Count > 0)
            _before[_numbers[0]] = inherited;
        foreach (var time in Grouped(TimeWords.In(sentence, scope)))
            Attach(time);
        Heading = _numbers.Count == 0 ? TimeWords.In(sentence, scope).Aggregate(inherited, (all, one) => all | one.Time)
            : _before.GetValueOrDefault(_numbers[0]);
    }

    /// <summary>What stands before all of its numbers.</summary>
    public TimeTold Heading { get; }

    /// <summary>Which other tertial a number is said to be of; null where it is of none, or nobody knows which.</summary>
    public Tertial? OtherTertialOf(int number) =>
        Of(number) is { Kind: TimeKind.Other, IsMixed: false, Tertial: { } tertial } ? tertial : null;

    public TimeTold Of(int number)
    {
        var before = _numbers.Where(one => one <= number && _before.ContainsKey(one)).Select(one => _before[one]).LastOrDefault();
        if (_after.TryGetValue(number, out var after))
            return before | after;
        // "Sex möten och fyra insatser under året": of both, unless the later one is a total by itself.
        var next = _numbers.Find(one => one > number && (_after.ContainsKey(one) || _before.ContainsKey(one)));
        return before.Kind == TimeKind.None && next > number && !_before.ContainsKey(next)
            && !Breaks(number, next, "(", ";", "jämfört", "mot", "än")
            ? _after[next]
            : before;
    }

    private void Attach(TimeGroup time)
    {
        var earlier = _numbers.FindLast(one => one < time.First) is var a && a < time.First && _numbers.Contains(a) ? a : (int?)null;
        var later = _numbers.Find(one => one > time.Last) is var b && b > time.Last ? b : (int?)null;
        if (earlier is { } before && later is { } after)
        {
            // "Två vandringar med sammanlagt 34 deltagare": together in those two.
            if (time.Time.Kind == TimeKind.Total && time.First > 0 && _sentence[time.First - 1].Is("med", "för", "på"))
                return;
            if (BelongsToLater(time, before, after))
                Add(_before, after, time.Time);
            else
                AddAfter(before, time.Time);
        }
        else if (earlier is { } only)
            AddAfter(only, time.Time);
        else if (later is { } first)
            Add(_before, first, time.Time);
    }

    /// <summary>"706 insatser varav 222 på lov sedan överenskommelsen började": of the whole, too.</summary>
    private void AddAfter(int number, TimeTold time)
    {
        Add(_after, number, time);
        bool IsPart(int place) => Breaks(_numbers[place - 1], _numbers[place], "varav", "därav")
            || !time.Kind.HasFlag(TimeKind.Other) && Breaks(_numbers[place - 1], _numbers[place], "(");
        // "Sammanlagt 11 under året, varav 4 under tertialet": the whole has a time of its own; "sammanlagt" alone is none.
        bool HasOwn(int place) => (_after.GetValueOrDefault(_numbers[place]) | _before.GetValueOrDefault(_numbers[place])).Kind
            is not (TimeKind.None or TimeKind.Total);
        for (var place = _numbers.IndexOf(number); place > 0 && IsPart(place) && !HasOwn(place - 1); place--)
            Add(_after, _numbers[place - 1], time);
    }

    private bool Breaks(int from, int to, params string[] words) =>
        _sentence.Skip(from + 1).Take(to - from - 1).Any(piece => piece.Is(words));

    private bool BelongsToLater(TimeGroup time, int earlier, int later)
    {
        bool IsApart(int from, int to) => Breaks(from, to, ",", ";", "men", "utan", "dock", "och", "samt", "(", ":", "–", "-");
        return IsApart(earlier, time.First)
            || time.Time.Kind.HasFlag(TimeKind.Total) && !IsApart(time.Last, later) && later - time.Last <= 3;
    }

    private static void Add(Dictionary<int, TimeTold> times, int number, TimeTold time) =>
        times[number] = times.GetValueOrDefault(number) | time;

    private bool IsArticle(int place) => _sentence[place].Number.IsArticle;

    /// <summary>"sammanlagt under 2020" is one.</summary>
    private IEnumerable<TimeGroup> Grouped(IEnumerable<TimeGroup> times)
    {
        TimeGroup? group = null;
        foreach (var time in times)
        {
            if (group is { } before && !_sentence.Skip(before.Last + 1).Take(time.First - before.Last - 1)
                .Any(piece => piece.EndsClause || piece.Kind is PieceKind.Number or PieceKind.Thing))
            {
                group = before with { Last = time.Last, Time = before.Time | time.Time };
                continue;
            }

            if (group is not null)
                yield return group;
            group = time;
        }

        if (group is not null)
            yield return group;
    }
}

/// <summary>Ord om tid, from a piece to a piece.</summary>
internal sealed record TimeGroup(int First, int Last, TimeTold Time);

/// <summary>Sagd tid: what kind of time, and which other tertial where it is one.</summary>
/// <param name="IsMixed">Several other times are said of one number.</param>
internal readonly record struct TimeTold(TimeKind Kind, Tertial? Tertial = null, bool IsMixed = false)
{
    private bool IsOther => Kind.HasFlag(TimeKind.Other);

    public static implicit operator TimeTold(TimeKind kind) => new(kind);

    public static TimeTold operator |(TimeTold one, TimeTold other) => new(
        one.Kind | other.Kind, one.Tertial ?? other.Tertial,
        one.IsMixed || other.IsMixed || one.IsOther && other.IsOther && one.Tertial != other.Tertial);
}

/// <summary>Vilken tid.</summary>
[Flags]
internal enum TimeKind
{
    None = 0,
    Total = 1,
    Year = 2,
    Own = 4,
    Period = 8,

    /// <summary>An earlier year, another tertial, or a part that is neither.</summary>
    Other = 16,
}

/// <summary>Tidens angivelse: what becomes of words about time.</summary>
internal static class TimeKinds
{
    extension(TimeKind kind)
    {
        /// <summary>Null for another time.</summary>
        public StatedAs? StatedAs => kind switch
        {
            _ when kind.HasFlag(TimeKind.Other) => null,
            _ when kind.HasFlag(TimeKind.Period) => Measures.StatedAs.PeriodTotal,
            _ when kind.HasFlag(TimeKind.Own) => Measures.StatedAs.OwnTertial,
            TimeKind.None => Measures.StatedAs.OwnTertial,
            _ => Measures.StatedAs.YearTotal,
        };
    }
}
