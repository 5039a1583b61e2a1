using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>What a whole follow-up says, and that it says nothing that is not true of it.</summary>
public class FollowUpReadingTests
{
    private static readonly Tertial T3 = new(2020, 3);

    [Fact]
    public void A_follow_up_begins_as_the_document_always_has()
    {
        var reading = FollowUpReading.Of(Content());

        Assert.Equal("Uppföljning av medborgarlöften, tertial 3 2020", reading.Title);
        Assert.Equal("Polisens och kommunens arbete med medborgarlöften följs upp tertialvis. Uppföljningen avser tredje tertialet 2020.",
            reading.Introduction);
        Assert.Equal("Version 1, publicerad 22 januari 2021 av Sävsjö kommun.", reading.Imprint.Sentence);
        Assert.Equal(["Tertial 1", "Tertial 2", "Tertial 3"], reading.Tertials.Select(tertial => tertial.Name));
    }

    [Fact]
    public void The_answer_is_never_empty()
    {
        Assert.Equal("Inga aktiviteter gäller tertialet.", FollowUpReading.Of(Content()).Headline);
        Assert.Equal("Aktiviteten pågår. Inget av löftena har mål som går att räkna.",
            FollowUpReading.Of(Content(Activity())).Headline);
    }

    [Fact]
    public void No_rule_is_told_that_nothing_in_the_follow_up_needs()
    {
        Assert.Empty(FollowUpReading.Of(Content()).CountingRules);
        Assert.Empty(FollowUpReading.Of(Content(Activity())).CountingRules);
        Assert.Equal(["Texterna står som parterna skrev dem."], Rules(Activity("Vi mötte eleverna.")));
        Assert.DoesNotContain(Rules(Activity() with { Measures = [Counted(null)] }), rule =>
            rule.Contains("mål", StringComparison.Ordinal));
        Assert.Contains("Ett mål som säger ”minst” är nått när summan är så stor som de lovade.",
            Rules(
                Activity() with
                {
                    Measures = [
                    Counted(new(GoalComparison.AtLeast, 15, GoalSpan.Year, GoalOutcome.Reached, 133, new(2020, 2)))]
                }));
    }

    [Fact]
    public void A_gap_is_named_and_explained_where_there_is_one()
    {
        var gap = Activity() with { Cells = [.. T3.YearToDate().Select(tertial => new CellContent(tertial, CellState.Missing))] };
        var reading = FollowUpReading.Of(Content(gap));

        Assert.Equal("Inte redovisat för tertial 3: 1.1 Buller.", reading.Summary.Gaps);
        Assert.Contains(
            "”Inte redovisat” betyder att ingen hade rapporterat när uppföljningen publicerades, inte att ingenting har gjorts.",
            reading.CountingRules.Select(rule => rule.Sentence));
    }

    [Fact]
    public void Suspicions_are_told_in_a_sentence_a_chart_and_a_table_with_the_same_figures()
    {
        var suspicions = Assert.Single(FollowUpReading.Of(Content(Activity() with { Name = "Misstankar", Suspicions = Table })).Suspicions);

        Assert.Equal("Misstankar 2020, aktivitet 1.1", suspicions.Heading);
        Assert.Equal("96 misstankar under 2020. 42 av dem, 44 procent, gäller 21 år och yngre.",
            suspicions.Sentence);
        Assert.Equal(
            "Tertial 1: 29 misstankar, varav 18 gäller 21 år och yngre. Tertial 2: 35 misstankar, varav 11 gäller 21 år och yngre. "
            + "Tertial 3: 32 misstankar, varav 13 gäller 21 år och yngre.",
            suspicions.Chart.Description);
        Assert.Equal(["Tertial 1", "Tertial 2", "Tertial 3", "Hela 2020"], suspicions.Table.Columns);
        Assert.Equal(["0", "0", "19 varav 13", "19 varav 13"], suspicions.Table.Offences[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["29 varav 18", "35 varav 11", "32 varav 13", "96 varav 42"], suspicions.Table.Total.Cells.Select(cell => cell.Text));
        Assert.Equal(["Misstankar", "varav 21 år och yngre"], suspicions.Chart.Key.Select(key => key.Words));
    }

    [Fact]
    public void A_withheld_total_is_told_as_such_and_has_no_bar()
    {
        FigureContent withheld = new(FigureState.Withheld, SubgroupState: FigureState.Withheld);
        var suspicions = SuspicionReading.Of(
            Activity(), Table with { Totals = [withheld, withheld, withheld], YearTotal = withheld }, Content());

        Assert.Equal("Misstankar under 2020: skyddad uppgift.", suspicions.Sentence);
        Assert.All(suspicions.Chart.Bars, bar =>
            Assert.Equal((null, null, true, "skyddad"), (bar.Count, bar.Subgroup, bar.IsWithheld, bar.ShortValue)));
        Assert.Empty(suspicions.Chart.Key);
        Assert.Equal(["skyddad uppgift varav skyddad uppgift"], suspicions.Table.Total.Cells.Select(cell => cell.Text).Distinct());
    }

    [Fact]
    public void A_correction_says_what_it_replaces_and_what_it_follows_from()
    {
        Assert.Equal("Den här versionen ersätter version 1.", Corrected(null).Sentence);
        var following = Corrected(new Tertial(2020, 1));
        Assert.Equal(
            "Den här versionen ersätter version 1, eftersom uppföljningen av tertial 1 2020 har rättats "
            + "och siffror därifrån visas också här.",
            following.Sentence);
        Assert.Equal([new Tertial(2020, 1)], following.Parts.Select(part => part.FollowUp).OfType<Tertial>());

        static CorrectionReading Corrected(Tertial? cause) =>
            FollowUpReading.Of(Content() with
            {
                Version = 2,
                Correction = new("Fel siffra.", ["1.1: 3 i stället för 2"], cause)
            }).Correction!;
    }

    private static SuspicionTable Table { get; } = new(
        "21 år och yngre",
        [new("Eget bruk", [Figure(0, 0), Figure(0, 0), Figure(19, 13)], Figure(19, 13))],
        [Figure(29, 18), Figure(35, 11), Figure(32, 13)], Figure(96, 42));

    private static IEnumerable<string> Rules(ActivityContent activity) =>
        FollowUpReading.Of(Content(activity)).CountingRules.Select(rule => rule.Sentence);

    private static FigureContent Figure(int count, int subgroup) => FigureContent.Exact(Domain.Measures.Figure.OfCount(count, subgroup));

    private static FigureContent Exactly(int count) => FigureContent.Exact(Domain.Measures.Figure.OfCount(count));

    private static MeasureContent Counted(GoalContent? goal) => new()
    {
        Name = "Riktade insatser",
        Unit = new("riktad insats", "riktade insatser", GrammaticalGender.Common),
        Kind = MeasureKind.Count,
        Accumulation = Accumulation.Sum,
        Figures = [Exactly(10), Exactly(7), Exactly(3)],
        Year = Exactly(20),
        Period = Exactly(20),
        Goal = goal,
    };

    private static ActivityContent Activity(string? text = null) => new()
    {
        Label = "1.1",
        Text = "Kommunen ska …",
        Name = "Buller",
        Responsible = "Kommunen",
        Cells = [.. T3.YearToDate().Select(tertial => new CellContent(tertial, CellState.Reported, ActivityStatus.Ongoing, text))],
    };

    private static FollowUpReportContent Content(params ActivityContent[] activities) => new()
    {
        Tertial = T3,
        Version = 1,
        MunicipalityName = "Sävsjö kommun",
        PeriodTitle = "Lokala medborgarlöften",
        PeriodYears = "2020–2021",
        PublishedAtUtc = new(2021, 1, 22, 9, 30, 0, DateTimeKind.Utc),
        PublishedBy = "Sävsjö kommun",
        Address = "https://example.org",
        Promises = [new(1, "Vi ska …", "Buller.", null, activities)],
    };
}
