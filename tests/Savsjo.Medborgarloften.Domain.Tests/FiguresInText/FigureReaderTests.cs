using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FiguresInText;

/// <summary>The reader finds what a text says, and never more.</summary>
public sealed class FigureReaderTests(ITestOutputHelper output)
{
    private static readonly List<CorpusSentence> All =
    [
        .. CorpusSentence.In(Corpus.Before), .. CorpusSentence.In(Corpus.Beside), .. CorpusSentence.In(Corpus.Afterwards),
        .. CorpusSentence.In(Corpus.Nasty),
    ];

    [Fact]
    public void Nothing_in_the_corpus_is_read_wrong_and_nearly_all_is_found()
    {
        var read = All.SelectMany((one, line) => one.Read.Select(figure => (line, figure))).ToHashSet();
        var expected = All.SelectMany((one, line) => one.Expected.Select(figure => (line, figure))).ToHashSet();
        var right = read.Intersect(expected).Count();
        foreach (var (line, figure) in read.Except(expected))
            output.WriteLine($"Läst men inte sagt: {figure}. {All[line].Text}");
        foreach (var (line, figure) in expected.Except(read))
            output.WriteLine($"Sagt men inte läst: {figure}. {All[line].Text}");
        var (precision, recall) = (100m * right / read.Count, 100m * right / expected.Count);
        output.WriteLine($"{All.Count} meningar, {All.Count(one => one.IsTrap)} fällor, {expected.Count} siffror.");
        output.WriteLine($"Precision {precision:0.0} procent, träff {recall:0.0} procent.");

        Assert.Equal(100m, precision);
        Assert.True(recall >= 95m, $"{recall:0.0}");
    }

    [Fact]
    public void The_corpus_is_large_enough_and_a_third_of_it_are_traps()
    {
        Assert.True(All.Count >= 60, $"{All.Count}");
        Assert.True(3 * All.Count(one => one.IsTrap) >= All.Count, $"{All.Count(one => one.IsTrap)}");
    }

    [Theory]
    [InlineData("Tolv riktade insatser under tredje tertialet.")]
    [InlineData("Under tertial 3 2021 genomfördes tolv riktade insatser.")]
    [InlineData("Tolv riktade insatser under tertialet.")]
    public void One_tertial_is_another_time_than_a_whole_year_that_is_followed_up_at_once(string text)
    {
        var said = FigureReader.Read(text, [Given.Counted()], new TertialSpan(new(2021, 1), new(2021, 3)));

        Assert.Empty(said.Figures);
        Assert.Equal(WhyUnread.OtherTime, said.NotUnderstood[0].Why);
        Assert.Equal(12, Assert.Single(FigureReader.Read(text, [Given.Counted()], new Tertial(2021, 3)).Figures).Number);
    }

    [Fact]
    public void What_is_read_with_a_number_is_never_broken_from_it() => Assert.All(
        MarkWords.All, words => Assert.NotEqual("12", UnbrokenText.Pieces($"insatser {words} 12").Last()));

    [Fact]
    public void Every_figure_has_its_place_in_the_text()
    {
        const string text = "Genomfört sammanlagt tjugo riktade insatser, varav ca 12 st på lov.";
        var said = FigureReader.Read(text, [Given.Counted()], new Tertial(2020, 3));

        var figure = Assert.Single(said.Figures);
        Assert.Equal("tjugo", text.Substring(figure.Place.Start, figure.Place.Length));
        var unread = Assert.Single(said.NotUnderstood);
        Assert.Equal(("12", text.IndexOf("12", StringComparison.Ordinal)), (unread.Words, unread.Place.Start));
    }

    [Theory]
    [InlineData("7 innehav varav två 21 år och äldre.", "7", "två Unclear")]
    [InlineData("Sju innehav, samtliga 21 år och yngre.", "7", "samtliga Unclear")]
    [InlineData("Fyra innehav, hälften 21 år och yngre.", "4", "hälften Unclear")]
    [InlineData("7 innehav varav två 21 år och yngre.", "7, 2", "")]
    public void A_group_that_is_another_or_has_no_number_is_told_and_never_taken_for_the_subgroup(string text, string figures, string told)
    {
        var said = FigureReader.Read(text, CorpusSentence.Offences, new Tertial(2020, 3));

        Assert.Equal(figures, string.Join(", ", said.Figures.Select(one => one.Number)));
        Assert.Equal(told, string.Join(", ", said.NotUnderstood.Select(one => $"{one.Words} {one.Why}")));
    }

    [Theory]
    [InlineData("Två insatser i Sävsjö och tre i Vrigstad.", "Två SaidOtherwise, tre NotNamed")]
    [InlineData("I fjol genomfördes tolv riktade insatser.", "tolv OtherTime")]
    [InlineData("Tre fler insatser än i fjol.", "Tre Compared")]
    [InlineData("Högst tio riktade insatser.", "tio UpperBound")]
    [InlineData("Två insatser i veckan, 34 deltagare.", "Två Rate, 34 NotNamed")]
    [InlineData("Tre riktade insatser är inbokade.", "Tre NotDone")]
    public void What_is_not_understood_is_told_with_its_reason(string text, string told) => Assert.Equal(
        told,
        string.Join(", ", FigureReader.Read(text, [Given.Counted()], new Tertial(2020, 3)).NotUnderstood
            .Select(one => $"{one.Words} {one.Why}")));

    /// <summary>What the software itself writes from figures is read back as the same figures.</summary>
    [Fact]
    public void The_sentence_of_the_software_is_read_back()
    {
        var random = new Random(16);
        for (var time = 0; time < 400; time++)
        {
            var activity = Given.Activity(time % 2 == 0 ? CorpusSentence.Offences : [Given.Counted(subgroup: "på lov")]);
            var statedAs = (StatedAs)random.Next(1, 4);
            var stated = activity.Measures.ToDictionary(measure => measure, _ => Drawn(random, statedAs));
            var sentence = ReportSentence.From(activity, 2020, measure => stated[measure])!;

            var read = FigureReader.Read(sentence, activity.Measures, new Tertial(2020, 3));

            var told = stated.Where(one => one.Value.Figure.Count > 0 || time % 2 == 1)
                .SelectMany(one => (string[])[$"{one.Key.Name} {statedAs} {one.Value.Figure.Wording}",
                    .. one.Value.Figure.Subgroup > 0 ? (string[])[$"{one.Key.Name} {statedAs} varav {one.Value.Figure.Subgroup}"] : []]);
            Assert.True(told.Order().SequenceEqual(read.Figures.Where(one => !one.Of.IsOfAll).Select(InWords).Order()), sentence);
            Assert.Empty(read.NotUnderstood);
        }
    }

    private static string InWords(SaidFigure said) => said.Subgroup is null
        ? $"{said.Of.Words.Name} {said.StatedAs} {Figure.OfCount((int)said.Number, mark: said.Mark).Wording}"
        : $"{said.Of.Words.Name} {said.StatedAs} varav {said.Number}";

    private static StatedFigure Drawn(Random random, StatedAs statedAs)
    {
        var count = random.Next(5) == 0 ? 0 : random.Next(1, 1500);
        var mark = count == 0 ? FigureMark.None : (FigureMark)random.Next(3);
        return new(Figure.OfCount(count, random.Next(count + 1), mark), statedAs);
    }

    [Fact]
    public void A_long_text_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("Genomfört 7 riktade insatser, varav tre 21 år och yngre, i vecka 12 och 13. ", 500));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        FigureReader.Read(text, CorpusSentence.Offences, new Tertial(2020, 3));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
