using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

public class ReportSentenceTests
{
    [Theory]
    [InlineData(7, "Genomfört sju riktade insatser under perioden.")]
    [InlineData(1, "Genomfört en riktad insats under perioden.")]
    [InlineData(0, "Inga riktade insatser under perioden.")]
    [InlineData(12, "Genomfört tolv riktade insatser under perioden.")]
    [InlineData(20, "Genomfört 20 riktade insatser under perioden.")]
    public void A_count_is_written_as_the_document_writes_it(int count, string sentence) =>
        Assert.Equal(sentence, From(Given.Counted(), Figure.OfCount(count)));

    [Theory]
    [InlineData(20, "Genomfört sammanlagt 20 riktade insatser under 2020.")]
    [InlineData(6, "Genomfört sammanlagt sex riktade insatser under 2020.")]
    [InlineData(0, "Inga riktade insatser under 2020.")]
    public void A_total_is_written_as_one(int count, string sentence) =>
        Assert.Equal(sentence, From(Given.Counted(), Figure.OfCount(count), StatedAs.YearTotal));

    [Theory]
    [InlineData(null, StatedAs.OwnTertial, "18 rattfyllerier under perioden.")]
    [InlineData(null, StatedAs.YearTotal, "Sammanlagt 18 rattfyllerier under 2020.")]
    [InlineData("Upptäckt", StatedAs.OwnTertial, "Upptäckt 18 rattfyllerier under perioden.")]
    [InlineData("Omhändertagit", StatedAs.YearTotal, "Omhändertagit sammanlagt 18 rattfyllerier under 2020.")]
    public void The_police_are_not_said_to_have_carried_out_offences(string? word, StatedAs stated, string sentence)
    {
        var measure = new Measure(1, "Rattfyllerier", new("rattfylleri", "rattfyllerier", GrammaticalGender.Neuter), MeasureKind.Count)
        {
            WordBefore = word,
        };

        Assert.Equal(sentence, From(measure, Figure.OfCount(18), stated));
    }

    [Fact]
    public void The_gender_of_the_unit_is_kept() =>
        Assert.Equal("Genomfört ett möte under perioden.", From(Given.Counted(unit: Given.Meetings), Figure.OfCount(1)));

    [Fact]
    public void An_approximate_count_is_said_to_be_so() =>
        Assert.Equal("Genomfört cirka 60 riktade insatser under perioden.",
            From(Given.Counted(), Figure.OfCount(60, null, FigureMark.Circa)));

    [Fact]
    public void A_subgroup_is_told_and_an_empty_one_is_not()
    {
        var measure = Given.Counted(subgroup: "på kvällstid");

        Assert.Equal("Genomfört sju riktade insatser varav tre på kvällstid under perioden.", From(measure, Figure.OfCount(7, 3)));
        Assert.Equal("Genomfört sju riktade insatser under perioden.", From(measure, Figure.OfCount(7, 0)));
    }

    [Fact]
    public void Percentages_and_answers_have_their_own_sentences()
    {
        Assert.Equal("Andel trygga: 19,5 procent.", From(Given.Share(), Figure.OfPercentage(19.5m)));
        Assert.Equal("Andel trygga: cirka 20 procent.", From(Given.Share(), Figure.OfPercentage(20, FigureMark.Circa)));
        Assert.Equal("Planen är antagen: nej.", From(Given.YesNo(), Figure.OfYesNo(false)));
    }

    [Fact]
    public void Suspicions_are_listed_with_words_up_to_twelve_after_varav() => Assert.Equal(
        "Riktade insatser: 2 överlåtelse, 6 innehav varav tre 21 år och yngre, 19 eget bruk varav 13 21 år och yngre.",
        Suspicions(StatedAs.OwnTertial, Figure.OfCount(2, 0), Figure.OfCount(6, 3), Figure.OfCount(19, 13)));

    [Fact]
    public void One_in_the_subgroup_is_en() =>
        Assert.Equal("Riktade insatser: 1 överlåtelse varav en 21 år och yngre.",
            Suspicions(StatedAs.OwnTertial, Figure.OfCount(1, 1), Figure.OfCount(0, 0)));

    [Fact]
    public void Totals_of_suspicions_say_for_which_year() =>
        Assert.Equal("Sammanlagt under 2020: 6 överlåtelse varav två 21 år och yngre.",
            Suspicions(StatedAs.YearTotal, Figure.OfCount(6, 2)));

    [Fact]
    public void No_suspicions_at_all_are_said_to_be_none() =>
        Assert.Equal("Riktade insatser: inga misstankar.", Suspicions(StatedAs.OwnTertial, Figure.OfCount(0, 0), Figure.OfCount(0, 0)));

    [Fact]
    public void A_total_beside_a_tertials_own_figure_is_never_said_to_be_the_same()
    {
        var activity = Given.Activity(Given.Suspected(1, "Överlåtelse"), Given.Suspected(2, "Innehav"));

        var sentence = ReportSentence.From(activity, 2020, measure =>
            measure.Id == 1 ? Stated(Figure.OfCount(2, 0), StatedAs.OwnTertial) : Stated(Figure.OfCount(9, 0), StatedAs.YearTotal));

        Assert.Equal("Riktade insatser: 2 överlåtelse. Sammanlagt under 2020: 9 innehav.", sentence);
    }

    [Fact]
    public void Without_figures_there_is_no_sentence()
    {
        Assert.Null(From(Given.Counted(), Figure.Missing));
        Assert.Null(Suspicions(StatedAs.OwnTertial, Figure.Missing));
    }

    [Fact]
    public void What_is_stated_and_what_is_published_of_it_read_alike()
    {
        Measure[] measures = [Given.Counted(subgroup: "på kvällstid"), Given.Share(), Given.YesNo()];
        Figure[] figures = [Figure.OfCount(20, 3, FigureMark.Circa), Figure.OfPercentage(19.5m), Figure.OfYesNo(true)];

        foreach (var (measure, figure) in measures.Zip(figures))
            Assert.Equal(From(measure, figure), Published(measure, FigureContent.Exact(figure)));
    }

    [Fact]
    public void A_withheld_number_is_told_as_such()
    {
        var measure = Given.Counted(subgroup: "på kvällstid");

        Assert.Equal("Genomfört färre än 3 riktade insatser (på kvällstid: skyddad uppgift) under perioden.",
            Published(measure, new(FigureState.Withheld, default, FigureState.Withheld, Below: 3)));
        Assert.Equal("Antalet riktade insatser under perioden är en skyddad uppgift.",
            Published(measure, new(FigureState.Withheld)));
        Assert.Equal("Genomfört sju riktade insatser (på kvällstid: färre än 3) under perioden.",
            Published(measure, new(FigureState.Given, Figure.OfCount(7), FigureState.Withheld, SubgroupBelow: 3)));
    }

    [Fact]
    public void A_withheld_offence_is_named_beside_those_that_are_told()
    {
        ToldOffence[] secret = [new("Eget bruk", Subgroups.None, new FigureContent(FigureState.Withheld).Told)];
        ToldOffence[] told = [new("Innehav", Subgroups.None, new FigureContent(FigureState.Withheld, Below: 3).Told), .. secret];

        Assert.Equal("Misstankar: färre än 3 innehav. Skyddad uppgift: eget bruk.", ReportSentence.From("Misstankar", 2020, told, []));
        Assert.Equal("Misstankar. Skyddad uppgift: eget bruk.", ReportSentence.From("Misstankar", 2020, secret, []));
    }

    private static string? Published(Measure measure, FigureContent figure) =>
        ReportSentence.From("Aktiviteten", 2020, [], [new(measure, figure.Told)]);

    private static string? From(Measure measure, Figure figure, StatedAs statedAs = StatedAs.OwnTertial) =>
        ReportSentence.From(Given.Activity(measure), 2020, _ => Stated(figure, statedAs));

    private static string? Suspicions(StatedAs statedAs, params Figure[] figures)
    {
        string[] offences = ["Överlåtelse", "Innehav", "Eget bruk"];
        var activity = Given.Activity([.. figures.Select((_, place) => Given.Suspected(place + 1, offences[place]))]);
        return ReportSentence.From(activity, 2020, measure => Stated(figures[measure.Id - 1], statedAs));
    }

    private static StatedFigure Stated(Figure figure, StatedAs statedAs) => new(figure, statedAs);
}
