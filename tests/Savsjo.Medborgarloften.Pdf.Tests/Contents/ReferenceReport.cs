using System.Globalization;
using System.Text.Json;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contents;

/// <summary>The real follow-up of 2020, as the transcription of its document holds it.</summary>
internal static class ReferenceReport
{
    private const string Resource = "uppfoljning-2020.json";

    /// <summary>Every cell text of the document's tables, white space folded; empty cells left out.</summary>
    public static IReadOnlyList<string> CellTexts { get; } = [.. Activities()
        .SelectMany(activity => activity.GetProperty("published").EnumerateObject())
        .Select(cell => cell.Value.GetString()!).Where(text => text.Length > 0).Distinct()];

    /// <summary>The activities' own texts.</summary>
    public static IReadOnlyList<string> ActivityTexts { get; } =
        [.. Activities().Select(activity => activity.GetProperty("text").GetString()!)];

    public static FollowUpReportContent Content { get; } = UpTo(3);

    /// <summary>What was known after a tertial.</summary>
    public static FollowUpReportContent UpTo(int tertial)
    {
        using var json = Read();
        var root = json.RootElement;
        return new()
        {
            Tertial = new Tertial(2020, tertial),
            Version = 1,
            MunicipalityName = root.GetProperty("municipality").GetString()!,
            PeriodTitle = root.GetProperty("period").GetProperty("title").GetString()!,
            PeriodYears = "2020–2021",
            PublishedAtUtc = new DateTime(2021, 1, 22, 9, 30, 0, DateTimeKind.Utc),
            PublishedBy = "Sävsjö kommun",
            Address = $"https://medborgarloften.savsjo.example/uppfoljning/2020/tertial-{tertial}",
            Promises = [.. root.GetProperty("promises").EnumerateArray().Select(promise => Promise(promise, tertial))],
        };
    }

    private static PromiseContent Promise(JsonElement promise, int tertial) => new(
        promise.GetProperty("number").GetInt32(),
        promise.GetProperty("text").GetString()!,
        promise.GetProperty("followUpHeading").GetString()!,
        Note: null,
        [.. promise.GetProperty("activities").EnumerateArray()
            .Select(activity => Activity(promise.GetProperty("number").GetInt32(), activity, tertial))]);

    private static ActivityContent Activity(int promise, JsonElement activity, int tertial) => new()
    {
        Label = string.Create(CultureInfo.InvariantCulture, $"{promise}.{activity.GetProperty("number").GetInt32()}"),
        Text = activity.GetProperty("text").GetString()!,
        Name = activity.GetProperty("shortName").GetString()!,
        Responsible = SwedishText.List([.. activity.GetProperty("responsible").EnumerateArray().Select(party => party.GetString()!)]),
        Cells = [.. Enumerable.Range(1, tertial).Select(number => Cell(activity, number))],
        Measures = activity.TryGetProperty("quantity", out var quantity) ? [Measure(activity, quantity, tertial)] : [],
        Suspicions = activity.TryGetProperty("suspicions", out var suspicions) ? Suspicions(suspicions, tertial) : null,
    };

    private static CellContent Cell(JsonElement activity, int number)
    {
        var tertial = new Tertial(2020, number);
        var key = number.ToString(CultureInfo.InvariantCulture);
        if (activity.GetProperty("status").TryGetProperty(key, out var status))
            return new(tertial, CellState.Reported, Status(status.GetString()!),
                activity.GetProperty("published").GetProperty(key).GetString());
        return activity.GetProperty("status").TryGetProperty("1", out _)
            ? new(tertial, CellState.Settled, SettledSince: new Tertial(2020, 1), SettledStatus: ActivityStatus.Done)
            : new(tertial, CellState.Missing);
    }

    private static ActivityStatus Status(string word) => Enum.GetValues<ActivityStatus>().Single(status => status.Word == word);

    private static MeasureContent Measure(JsonElement activity, JsonElement quantity, int tertial)
    {
        var goal = activity.GetProperty("goal");
        var target = goal.GetProperty("atLeast").GetInt32();
        var reported = quantity.GetProperty("reportedInTertial");
        int[] all = [reported.GetProperty("1").GetInt32(), reported.GetProperty("2").GetInt32(),
            quantity.GetProperty("derivedForTertial3").GetInt32()];
        var known = all.Take(tertial).ToList();
        var total = known.Sum();
        var reachedIn = Enumerable.Range(1, tertial).FirstOrDefault(number => known.Take(number).Sum() >= target);
        var unit = goal.GetProperty("unit").GetString()!;
        return new()
        {
            Name = activity.GetProperty("shortName").GetString()!,
            Unit = new(unit, unit, GrammaticalGender.Common),
            Kind = MeasureKind.Count,
            Accumulation = Accumulation.Sum,
            Figures = [.. known.Select(count => FigureContent.Exact(Figure.OfCount(count)))],
            Year = FigureContent.Exact(Figure.OfCount(total)),
            Period = FigureContent.Exact(Figure.OfCount(total)),
            Goal = new(GoalComparison.AtLeast, target, GoalSpan.Year, reachedIn > 0 ? GoalOutcome.Reached : GoalOutcome.UnderWay,
                (int)Math.Round(total * 100m / target), reachedIn > 0 ? new Tertial(2020, reachedIn) : null),
        };
    }

    private static SuspicionTable Suspicions(JsonElement suspicions, int tertial)
    {
        var reported = suspicions.GetProperty("reportedInTertial");
        JsonElement[] all = [reported.GetProperty("1"), reported.GetProperty("2"), suspicions.GetProperty("derivedForTertial3")];
        var known = all.Take(tertial).ToList();
        var rows = known[0].EnumerateObject().Select(offence => offence.Name)
            .Select(offence => (offence, figures: known.Select(counts => Count(counts.GetProperty(offence))).ToList())).ToList();
        static Figure Sum(IEnumerable<Figure> figures) => figures.Aggregate(Figure.Missing, (total, one) => total.Plus(one));
        return new("21 år och yngre",
            [.. rows.Select(row => new OffenceRow(
                row.offence, [.. row.figures.Select(FigureContent.Exact)], FigureContent.Exact(Sum(row.figures))))],
            [.. Enumerable.Range(0, tertial).Select(index => FigureContent.Exact(Sum(rows.Select(row => row.figures[index]))))],
            FigureContent.Exact(Sum(rows.SelectMany(row => row.figures))));
    }

    private static Figure Count(JsonElement pair) => Figure.OfCount(pair[0].GetInt32(), pair[1].GetInt32());

    private static List<JsonElement> Activities()
    {
        using var json = Read();
        return [.. json.RootElement.GetProperty("promises").EnumerateArray()
            .SelectMany(promise => promise.GetProperty("activities").EnumerateArray()).Select(activity => activity.Clone())];
    }

    private static JsonDocument Read()
    {
        using var resource = typeof(ReferenceReport).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        return JsonDocument.Parse(resource);
    }
}
