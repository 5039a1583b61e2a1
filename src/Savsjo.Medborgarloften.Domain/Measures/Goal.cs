namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Mål: what was promised of a measure: at least, at most or exactly so much, or lower or higher than before. Made from what
/// an administrator enters by <see cref="GoalEntry.Read"/>, which holds the rules; record 0022 says how goals are judged.
/// </summary>
/// <param name="Comparison">Minst, högst, så många som, minska or öka.</param>
/// <param name="Target">
/// The promised number: a count, or a percentage with one decimal at most; for yes and no 1 and 0. Of "minska" and "öka"
/// it is the baseline: anything on the right side of it will do.
/// </param>
/// <param name="Span">The time over which it is judged, or the week, month or quarter that it is promised for.</param>
/// <param name="Baseline">
/// Utgångsvärde: where the figure stood when the promise was made. A goal with one says which way it should go.
/// </param>
/// <param name="SubgroupShare">"varav minst 20 procent": how much of the count at least should be in the measure's subgroup.</param>
public sealed record Goal(
    GoalComparison Comparison, decimal Target, GoalSpan Span, decimal? Baseline = null, decimal? SubgroupShare = null)
{
    /// <summary>Percentages, and so everything that a goal is held against, have one decimal at most.</summary>
    private const decimal SmallestStep = 0.1m;

    /// <summary>
    /// Efter antal dagar: whether a part of a year (or of a tertial) owes its share of the number. As it was signed, the whole
    /// number, unless somebody chose otherwise.
    /// </summary>
    public bool IsByDays { get; init; }

    /// <summary>Which of several subgroups the share is of: its place among them.</summary>
    public int SharedSubgroup { get; init; }

    /// <summary>What an amount must lie between, when the whole span is judged.</summary>
    public GoalLimits Limits => Comparison switch
    {
        GoalComparison.AtLeast => new(Target, null),
        GoalComparison.AtMost => new(null, Target),
        GoalComparison.Below => new(null, Target - SmallestStep),
        GoalComparison.Above => new(Target + SmallestStep, null),
        GoalComparison.AsManyAs => new(Target, null),
        _ => new(Target, Target),
    };

    /// <summary>Whether a figure has the promised share in its subgroup; of nothing at all it has.</summary>
    public bool HasShareIn(Figure figure) =>
        SubgroupShare is not { } share || (figure.SubgroupAt(SharedSubgroup) ?? 0) * 100 >= share * (figure.Count ?? 0);
}

/// <summary>Gränser: between what an amount meets a goal, both included.</summary>
/// <param name="Least">Null when there is no lower limit.</param>
/// <param name="Most">Null when there is no upper limit.</param>
public readonly record struct GoalLimits(decimal? Least, decimal? Most)
{
    public bool Hold(decimal amount) => !(amount < Least) && !(amount > Most);

    /// <summary>Whether a figure is surely more than there is room for: "drygt 10" is more than 10.</summary>
    public bool ArePassedBy(Figure figure) => figure.Amount > Most || figure.Mark == FigureMark.Over && figure.Amount == Most;

    /// <summary>Whether it may be: "minst 8" may be any number above.</summary>
    public bool MayBePassedBy(Figure figure) => Most is not null && figure.Mark == FigureMark.AtLeast;

    /// <summary>Whether a figure that is too little may be enough all the same: "minst 190" of 200.</summary>
    public bool MayBeMetBy(Figure figure) => figure.Amount < Least && figure.Mark == FigureMark.AtLeast;

    /// <summary>Whether some tertials together surely came to less, or to more, whatever each of them did.</summary>
    public bool AreMissedIn(MeasureHistory history, IReadOnlyList<Tertial> stretch)
    {
        var sum = history.Total(stretch);
        return ArePassedBy(sum) || (sum.Count ?? 0) < Least && !MayBeMetBy(sum) && history.Gaps(stretch).Count == 0;
    }
}

/// <summary>Jämförelse: which side of the target is good.</summary>
public enum GoalComparison
{
    AtLeast = 1,
    AtMost = 2,

    /// <summary>Exakt: of yes and no; of numbers only in what was published before "så många som" was told apart from it.</summary>
    Exactly = 3,

    /// <summary>Minska: lower than the baseline, however little.</summary>
    Below = 4,

    /// <summary>Öka: higher than the baseline, however little.</summary>
    Above = 5,

    /// <summary>Så många som: "två vandringar". Kept by three too: no goal is missed by doing more, unless it says "högst".</summary>
    AsManyAs = 6,
}

/// <summary>Tid: over what a goal is judged, or (week, month, quarter) how often something was promised.</summary>
public enum GoalSpan
{
    Tertial = 1,

    /// <summary>Kalenderår; the whole period where that is no longer than a year.</summary>
    Year = 2,

    Period = 3,

    /// <summary>Per vecka, judged each tertial over its days.</summary>
    Week = 4,

    /// <summary>Per månad, judged each tertial over its days.</summary>
    Month = 5,

    /// <summary>Per kvartal, judged after each tertial over the year so far: a tertial holds no whole number of quarters.</summary>
    Quarter = 6,
}

/// <summary>Jämförelsens ord; <see cref="GoalWords"/> puts a goal's parts together.</summary>
public static class GoalComparisonWording
{
    extension(GoalComparison comparison)
    {
        /// <summary>"minst", "högst", "så många som", "minska", "öka"; "exakt" of what was published so.</summary>
        public string Word => comparison switch
        {
            GoalComparison.AtLeast => "minst",
            GoalComparison.AtMost => "högst",
            GoalComparison.Below => "minska",
            GoalComparison.Above => "öka",
            GoalComparison.AsManyAs => "så många som",
            _ => "exakt",
        };

        /// <summary>Whether it compares with a baseline instead of a number of its own.</summary>
        public bool IsDirection => comparison is GoalComparison.Below or GoalComparison.Above;
    }
}

/// <summary>Tidens ord: over what a goal is judged.</summary>
public static class GoalSpanWording
{
    extension(GoalSpan span)
    {
        /// <summary>Whether it comes again with each follow-up: per tertial, and a pace.</summary>
        public bool Repeats => span.IsRate || span == GoalSpan.Tertial;

        /// <summary>Takt: so many each week, month or quarter.</summary>
        public bool IsRate => span is GoalSpan.Week or GoalSpan.Month or GoalSpan.Quarter;

        /// <summary>"per vecka", "per tertial", "per år", "för hela perioden", as a form offers them.</summary>
        public string Word => span switch
        {
            GoalSpan.Week => "per vecka",
            GoalSpan.Month => "per månad",
            GoalSpan.Quarter => "per kvartal",
            GoalSpan.Tertial => "per tertial",
            GoalSpan.Year => "per år",
            _ => "för hela perioden",
        };
    }
}
