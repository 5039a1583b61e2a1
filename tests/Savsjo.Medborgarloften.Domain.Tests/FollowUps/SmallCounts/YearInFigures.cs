using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>A year of figures, composed into exact follow-ups as the application does it.</summary>
internal sealed class YearInFigures(int year = 2020)
{
    public const string Young = "21 år och yngre";
    private static readonly MeasureUnit Efforts = new("riktad insats", "riktade insatser", GrammaticalGender.Common);

    private readonly Dictionary<(string Offence, int Tertial), (Figure Figure, int KnownFrom)> _suspicions = [];
    private readonly List<(string Name, Goal? Goal, Subgroups Subgroups, Accumulation Accumulation, Dictionary<int, Figure> Figures)>
        _measures = [];

    private readonly Dictionary<string, Goal> _promisedOffences = [];

    /// <summary>What the period's measures came to before this year.</summary>
    public Figure BeforeThisYear { get; init; } = Figure.Missing;

    /// <summary>An author's own text in the suspicions' cell of tertial 1.</summary>
    public string? TextOfTertial1 { get; init; }

    private GoalTime Time => new(
        new PromisePeriod("Lokala medborgarlöften", new DateOnly(year - 1, 1, 1), new DateOnly(year, 12, 31)).FollowedUp,
        BeforeThisYear.IsMissing ? new Tertial(year, 1) : new Tertial(year - 1, 3), new Tertial(year, 3));

    public YearInFigures Suspicions(string offence, params (int Count, int Subgroup)?[] tertials)
    {
        for (var number = 1; number <= tertials.Length; number++)
            if (tertials[number - 1] is { } figure)
                Suspicion(offence, number, figure.Count, figure.Subgroup, number);
        return this;
    }

    /// <param name="knownFrom">The tertial whose follow-up is the first to hold it; later than its own for a late report.</param>
    public YearInFigures Suspicion(string offence, int tertial, int count, int subgroup, int knownFrom)
    {
        _suspicions[(offence, tertial)] = (Figure.OfCount(count, subgroup), knownFrom);
        return this;
    }

    /// <summary>A goal on the suspicions of one offence.</summary>
    public YearInFigures Promising(string offence, Goal goal)
    {
        _promisedOffences[offence] = goal;
        return this;
    }

    public YearInFigures Measure(string name, Goal? goal, params Figure[] tertials) => Measure(
        name, goal, tertials.Any(figure => figure.Subgroup is not null) ? Subgroups.Of(Young) : Subgroups.None, tertials);

    public YearInFigures Measure(string name, Goal? goal, Subgroups subgroups, params Figure[] tertials)
    {
        Add(name, goal, subgroups, Accumulation.Sum, tertials);
        return this;
    }

    /// <summary>A measure of which the latest value counts.</summary>
    public YearInFigures Value(string name, Goal? goal, params Figure[] tertials)
    {
        Add(name, goal, Subgroups.None, Accumulation.Latest, tertials);
        return this;
    }

    private void Add(string name, Goal? goal, Subgroups subgroups, Accumulation accumulation, Figure[] tertials) =>
        _measures.Add((name, goal, subgroups, accumulation, tertials.Select((figure, place) => (place, figure))
            .ToDictionary(one => one.place + 1, one => one.figure)));

    public FollowUpReportContent FollowUp(int number, int version = 1)
    {
        var tertial = new Tertial(year, number);
        return new FollowUpReportContent
        {
            Tertial = tertial,
            Version = version,
            MunicipalityName = "Sävsjö kommun",
            PeriodTitle = "Lokala medborgarlöften",
            PeriodYears = "2020–2021",
            PublishedAtUtc = new DateTime(2021, 1, 22, 10, 0, 0, DateTimeKind.Utc),
            PublishedBy = "Sävsjö kommun",
            Address = "https://example.se/uppfoljning",
            Promises = [new PromiseContent(2, "Löftet", "Löftet", null, [Activity(tertial)])],
        };
    }

    private ActivityContent Activity(Tertial tertial) => new()
    {
        Label = "2.1",
        Text = "Polisen ska identifiera ungdomar som brukar narkotika.",
        Name = "Misstankar om narkotikabrott",
        Responsible = "Polisen",
        Cells = [.. tertial.YearToDate().Select(one => new CellContent(one, CellState.Reported, ActivityStatus.Ongoing, Text(one))
            { IsWrittenFromFigures = TextOfTertial1 is null || one.Number != 1 })],
        Suspicions = _suspicions.Count == 0 ? null : Table(tertial),
        Measures =
        [
            .. _measures.Select(measure =>
                Measure(measure.Name, measure.Goal, measure.Accumulation, measure.Figures, tertial).With(measure.Subgroups)),
        ],
    };

    private string Text(Tertial tertial) => tertial.Number == 1 && TextOfTertial1 is { } text
        ? text
        : "Sammanlagt: " + string.Join(", ", _suspicions.Where(one => one.Key.Tertial == tertial.Number)
            .Select(one => $"{one.Value.Figure.Count} {one.Key.Offence}"));

    private SuspicionTable Table(Tertial last)
    {
        var offences = _suspicions.Keys.Select(key => key.Offence).Distinct().ToList();
        Figure At(string offence, Tertial tertial) =>
            _suspicions.TryGetValue((offence, tertial.Number), out var one) && one.KnownFrom <= last.Number ? one.Figure : Figure.Missing;
        Figure Sum(IEnumerable<Figure> figures) => figures.Aggregate(Figure.Missing, (total, one) => total.Plus(one));
        var tertials = last.YearToDate().ToList();
        return new SuspicionTable(
            Young,
            [.. offences.Select(offence => new OffenceRow(offence,
                [.. tertials.Select(tertial => FigureContent.Exact(At(offence, tertial)))],
                FigureContent.Exact(Sum(tertials.Select(tertial => At(offence, tertial)))))
            {
                Goal = _promisedOffences.TryGetValue(offence, out var goal)
                    ? Judged(goal, tertials.ToDictionary(tertial => tertial, tertial => At(offence, tertial)), last)
                    : null,
            })],
            [.. tertials.Select(tertial => FigureContent.Exact(Sum(offences.Select(offence => At(offence, tertial)))))],
            FigureContent.Exact(Sum(offences.SelectMany(offence => tertials.Select(tertial => At(offence, tertial))))));
    }

    private GoalContent Judged(Goal goal, Dictionary<Tertial, Figure> figures, Tertial last) => GoalContent.Of(
        GoalProgress.After(goal, new MeasureHistory(Accumulation.Sum, figures, new Tertial(year, 1)), last, Time), goal, last, _ => null);

    private MeasureContent Measure(
        string name, Goal? goal, Accumulation accumulation, Dictionary<int, Figure> figures, Tertial last)
    {
        var tertials = last.YearToDate().ToList();
        var byTertial = tertials.ToDictionary(tertial => tertial, tertial => figures.GetValueOrDefault(tertial.Number));
        if (!BeforeThisYear.IsMissing)
            byTertial[new Tertial(year - 1, 3)] = BeforeThisYear;
        var history = new MeasureHistory(accumulation, byTertial, new Tertial(BeforeThisYear.IsMissing ? year : year - 1, 1));
        var progress = goal is null ? null : GoalProgress.After(goal, history, last, Time);
        return new MeasureContent
        {
            Name = name,
            Unit = Efforts,
            Kind = MeasureKind.Count,
            Accumulation = accumulation,
            Figures = [.. tertials.Select(tertial => FigureContent.Exact(history.In(tertial)))],
            Year = FigureContent.Exact(history.YearTotal(last)),
            Period = FigureContent.Exact(history.PeriodTotal(last)),
            Goal = progress is null ? null : GoalContent.Of(progress, goal!, last, _ => null),
        };
    }
}
