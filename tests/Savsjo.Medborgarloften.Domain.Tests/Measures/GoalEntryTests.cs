using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>What an administrator may promise, and what is refused with a reason beside which field.</summary>
public sealed class GoalEntryTests
{
    private static readonly MeasureShape Count = new(MeasureKind.Count, Accumulation.Sum, Subgroups: 0);
    private static readonly MeasureShape WithSubgroup = Count with { Subgroups = 1 };
    private static readonly MeasureShape Latest = Count with { Accumulation = Accumulation.Latest };
    private static readonly MeasureShape Percentage = new(MeasureKind.Percentage, Accumulation.Latest, Subgroups: 0);
    private static readonly MeasureShape YesNo = new(MeasureKind.YesNo, Accumulation.Latest, Subgroups: 0);

    public static TheoryData<GoalEntry, MeasureShape, Goal> Promises => new()
    {
        { new(GoalComparison.AtLeast, 1, GoalSpan.Week), Count, new(GoalComparison.AtLeast, 1, GoalSpan.Week) },
        { new(GoalComparison.AtLeast, 20, GoalSpan.Year), Count with { CountsSuspicions = true },
            new(GoalComparison.AtLeast, 20, GoalSpan.Year) },
        { new(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20),
            WithSubgroup, new(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20) },
        { new(GoalComparison.Below, null, GoalSpan.Year, 34), Percentage, new(GoalComparison.Below, 34, GoalSpan.Year, 34) },
        { new(GoalComparison.Above, null, GoalSpan.Period, 61.5m), Percentage, new(GoalComparison.Above, 61.5m, GoalSpan.Period, 61.5m) },
        { new(GoalComparison.Below, 30, GoalSpan.Year, 34), Percentage, new(GoalComparison.AtMost, 30, GoalSpan.Year, 34) },
        { new(GoalComparison.AtLeast, 70, GoalSpan.Year, 61), Percentage, new(GoalComparison.AtLeast, 70, GoalSpan.Year, 61) },
        { new(GoalComparison.AtMost, 17, GoalSpan.Year, 34), Count, new(GoalComparison.AtMost, 17, GoalSpan.Year, 34) },
        { new(GoalComparison.AtMost, 0, GoalSpan.Year), Count, new(GoalComparison.AtMost, 0, GoalSpan.Year) },
        { new(GoalComparison.AtMost, 2, GoalSpan.Year), Latest, new(GoalComparison.AtMost, 2, GoalSpan.Year) },
        { new(GoalComparison.AtLeast, 90, GoalSpan.Tertial), Percentage, new(GoalComparison.AtLeast, 90, GoalSpan.Tertial) },
        { new(null, null, GoalSpan.Year), YesNo, new(GoalComparison.Exactly, 1, GoalSpan.Year) },
        { new(null, 0, GoalSpan.Period), YesNo, new(GoalComparison.Exactly, 0, GoalSpan.Period) },
    };

    public static TheoryData<GoalEntry, MeasureShape, MeasureField, string> Refusals => new()
    {
        { new(GoalComparison.AtLeast, null, GoalSpan.Year), Count, MeasureField.GoalNumber, "Skriv talet som är utlovat." },
        { new(null, 5, GoalSpan.Year), Count, MeasureField.Goal, "Välj minst, högst, så många som, minska eller öka." },
        { new((GoalComparison)9, 5, GoalSpan.Year), Count, MeasureField.Goal, "Välj minst, högst, så många som, minska eller öka." },
        { new(GoalComparison.AtLeast, 5, null), Count, MeasureField.GoalSpan, "Välj vilken tid målet gäller." },
        { new(GoalComparison.AtLeast, 5, (GoalSpan)9), Count, MeasureField.GoalSpan, "Välj vilken tid målet gäller." },
        { new(GoalComparison.AtLeast, 0, GoalSpan.Year), Count, MeasureField.GoalNumber,
            "”Minst 0” är alltid uppnått. Skriv ett tal, eller ta bort målet." },
        { new(GoalComparison.AsManyAs, 0, GoalSpan.Year), Count, MeasureField.GoalNumber,
            "”Så många som 0” är alltid uppnått. Menar ni att inget får hända, skriv ”högst 0”." },
        { new(GoalComparison.Exactly, 2, GoalSpan.Year), Count, MeasureField.Goal,
            "Välj minst, högst, så många som, minska eller öka." },
        { new(GoalComparison.AtLeast, -1, GoalSpan.Year), Count,
            MeasureField.GoalNumber, "Målet ska vara mellan 0 och 1\u00a0000\u00a0000." },
        { new(GoalComparison.AtLeast, 1.5m, GoalSpan.Year), Count,
            MeasureField.GoalNumber, "Målet ska vara ett helt tal: måttet räknar antal." },
        { new(GoalComparison.AtLeast, 101, GoalSpan.Year), Percentage,
            MeasureField.GoalNumber, "Målet ska vara mellan 0 och 100 procent." },
        { new(GoalComparison.AtLeast, 19.55m, GoalSpan.Year), Percentage,
            MeasureField.GoalNumber, "Målet får ha högst en decimal, till exempel 19,5." },
        { new(GoalComparison.AtMost, 100, GoalSpan.Year), Percentage, MeasureField.GoalNumber,
            "”Högst 100 procent” är alltid uppnått. Skriv ett lägre tal." },
        { new(GoalComparison.Below, null, GoalSpan.Year), Percentage,
            MeasureField.Baseline, "Skriv utgångsvärdet: det som siffran ska minska från." },
        { new(GoalComparison.AtLeast, 60, GoalSpan.Year, 61), Percentage, MeasureField.Baseline,
            "Målet, 60 procent, är ingen ökning från 61 procent. Ändra ett av talen, eller välj högst." },
        { new(GoalComparison.AtMost, 34, GoalSpan.Year, 34), Percentage, MeasureField.Baseline,
            "Målet, 34 procent, är ingen minskning från 34 procent. Ändra ett av talen, eller välj minst." },
        { new(GoalComparison.AsManyAs, 34, GoalSpan.Year, 30), Percentage, MeasureField.Baseline,
            "Ett mål om ”så många som” har inget utgångsvärde. Välj minst eller högst." },
        { new(GoalComparison.Below, null, GoalSpan.Year, 0), Count, MeasureField.Baseline, "Siffran kan inte minska från 0." },
        { new(GoalComparison.Above, null, GoalSpan.Year, 100),
            Percentage, MeasureField.Baseline, "Andelen kan inte öka från 100 procent." },
        { new(GoalComparison.Below, null, GoalSpan.Year, 3.5m), Count,
            MeasureField.Baseline, "Utgångsvärdet ska vara ett helt tal: måttet räknar antal." },
        { new(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20), Count,
            MeasureField.SubgroupShare, "Ge måttet en delgrupp innan den får en utlovad andel." },
        { new(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 101), WithSubgroup,
            MeasureField.SubgroupShare, "Andelen ska vara mer än 0 och högst 100 procent." },
        { new(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 0), WithSubgroup,
            MeasureField.SubgroupShare, "Andelen ska vara mer än 0 och högst 100 procent." },
        { new(GoalComparison.AtLeast, 50, GoalSpan.Week), Percentage,
            MeasureField.GoalSpan, "Bara antal som läggs ihop kan vara utlovade per vecka." },
        { new(GoalComparison.AtLeast, 5, GoalSpan.Month), Latest, MeasureField.GoalSpan,
            "Bara antal som läggs ihop kan vara utlovade per månad." },
        { new(null, 1, GoalSpan.Week), YesNo, MeasureField.GoalSpan, "Bara antal som läggs ihop kan vara utlovade per vecka." },
        { new(GoalComparison.Below, null, GoalSpan.Quarter, 5), Count, MeasureField.GoalSpan,
            "Ett mål per kvartal har inget utgångsvärde. Välj tertial, år eller hela perioden." },
        { new(null, 2, GoalSpan.Year), YesNo, MeasureField.GoalNumber, "Ett mål för ja eller nej är ja eller nej, inte ett tal." },
    };

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_real_promise_becomes_a_goal(GoalEntry entry, MeasureShape measure, Goal expected)
    {
        var (goal, violations) = entry.Read(measure);

        Assert.Empty(violations);
        Assert.Equal(expected, goal);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_promised_is_refused_with_a_reason(GoalEntry entry, MeasureShape measure, MeasureField field, string message)
    {
        var (goal, violations) = entry.Read(measure);

        Assert.Null(goal);
        Assert.Equal(new RuleViolation(message, field), Assert.Single(violations));
    }

    [Fact]
    public void Nothing_filled_in_is_refused_field_by_field() => Assert.Equal(
        [MeasureField.Goal, MeasureField.GoalSpan],
        new GoalEntry(null, null, null).Read(Count).Violations.Select(violation => violation.Field!.As<MeasureField>()!.Value));
}
