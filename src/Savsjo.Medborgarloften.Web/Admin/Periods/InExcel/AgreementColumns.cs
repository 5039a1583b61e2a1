using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Bladets kolumner, in their order, by the words of the page where an agreement is typed.</summary>
public static class AgreementColumns
{
    /// <summary>"Löfte nr" for what belongs to no promise.</summary>
    public const string WholePeriod = "Hela perioden";

    /// <summary>"1.2": rows with the same one are one activity; the agreement itself numbers its activities anew.</summary>
    public const string ActivityNumber = "Nr";

    private static readonly AgreementColumn[] OfPromise =
    [
        new(SheetPart.Promise, nameof(PromiseRows.Number), "Löfte nr", 10,
            $"Löftets nummer. Skriv {WholePeriod} för det som inte hör till något löfte. Tom cell: samma som på raden över.")
        { Also = ["Löfte", "Löftets nummer", "Medborgarlöfte", "Medborgarlöfte nr"] },
        new(SheetPart.Promise, nameof(PromiseRows.Text), "Löftets text", 40,
            "Löftet, som det undertecknades. Det räcker på en av raderna.")
        { Also = ["Löftet"] },
        new(SheetPart.Promise, nameof(PromiseRows.FollowUpHeading), "Löftets rubrik", 24,
            "Rubrik i uppföljningar, om löftet är långt.") { Also = ["Rubrik"] },
    ];

    private static readonly AgreementColumn[] OfActivity =
    [
        new(SheetPart.Activity, ActivityNumber, ActivityNumber, 7,
            "Samma nummer på flera rader betyder samma aktivitet med flera mått. Programmet numrerar själv om.")
        { Also = ["Aktivitet nr"] },
        new(SheetPart.Activity, nameof(ActivityRow.Text), "Aktivitet", 44,
            "Som den står i överenskommelsen. En rad till för samma aktivitet ger den ett mått till.")
        { Also = ["Aktiviteten", "Aktiviteter", "Åtgärd"] },
        new(SheetPart.Activity, nameof(ActivityRow.ShortName), "Kortnamn", 24, "Ett kort namn att känna igen aktiviteten på."),
        new(SheetPart.Activity, nameof(ActivityRow.Purpose), "Syfte", 30, "Om överenskommelsen säger det."),
        new(SheetPart.Activity, nameof(ActivityRow.Parties), "Ansvariga parter", 26,
            "Polisen, Kommunen eller andra, med komma mellan. Tom cell: de som texten börjar med.")
        { Also = ["Ansvarig", "Ansvariga", "Ansvarig part", "Parter"] },
        new(SheetPart.Activity, nameof(ActivityRow.ReportedBy), "Redovisas av", 16, "Tom cell: det följer av parterna."),
        new(SheetPart.Activity, nameof(ActivityRow.First), "Första tertial", 16, "Om den börjar senare än perioden."),
        new(SheetPart.Activity, nameof(ActivityRow.StartReason), "Varför den börjar senare", 24, "Skälet blir offentligt."),
        new(SheetPart.Activity, nameof(ActivityRow.Last), "Sista tertial", 16, "Om den slutar tidigare än perioden."),
        new(SheetPart.Activity, nameof(ActivityRow.EndReason), "Varför den slutar tidigare", 24, "Skälet blir offentligt."),
    ];

    private static readonly AgreementColumn[] OfMeasure =
    [
        new(SheetPart.Measure, nameof(TableMeasure.Name), "Mått", 26, "Vad som räknas, till exempel Riktade insatser.")
        { Also = ["Måttets namn", "Måttet", "Indikator"] },
        new(SheetPart.Measure, nameof(TableMeasure.What), "Slag", 24, "Välj hur det räknas."),
        new(SheetPart.Measure, nameof(TableMeasure.Singular), "En av dem heter", 18, "Till exempel riktad insats."),
        new(SheetPart.Measure, nameof(TableMeasure.Plural), "Flera av dem heter", 18, "Till exempel riktade insatser."),
        new(SheetPart.Measure, nameof(TableMeasure.Gender), "En eller ett", 9, "En insats, ett möte."),
        new(SheetPart.Measure, nameof(TableMeasure.WordBefore), "Ordet före talet", 14, "Till exempel Genomfört. Ofta tomt."),
        new(SheetPart.Measure, nameof(TableMeasure.SubgroupLabel), "Varav", 20,
            "Delgrupp, till exempel 21 år och yngre. Flera: en på varje rad i cellen (Alt+Enter)."),
        new(SheetPart.Measure, nameof(TableMeasure.SubgroupsExcludeEachOther), "Utesluter de varandra?", 12,
            "Om det finns flera delgrupper: kan ingen räknas i två av dem?"),
        Goal(GoalComparison.AtLeast, "Målet är minst så många. Ett mått har ett mål, eller inget."),
        Goal(GoalComparison.AtMost, "Målet är högst så många."),
        Goal(GoalComparison.AsManyAs, "Målet är just så många som är lovade, till exempel två vandringar."),
        new(SheetPart.Measure, nameof(TableMeasure.Comparison), "Annat mål", 20,
            "Att minska eller öka från utgångsvärdet, eller att svaret ska vara ja eller nej."),
        new(SheetPart.Measure, nameof(TableMeasure.Span), "Tid för målet", 16, "Hur ofta, eller över vilken tid."),
        new(SheetPart.Measure, nameof(TableMeasure.Baseline), "Utgångsvärde", 13, "Det som målet jämförs med.") { IsNumber = true },
        new(SheetPart.Measure, nameof(TableMeasure.SubgroupShare), "Varav minst procent", 13,
            "Om målet också säger hur stor andel delgruppen ska vara.") { IsNumber = true },
        new(SheetPart.Measure, nameof(TableMeasure.SharedSubgroup), "Av vilken delgrupp", 18, "Om det finns flera delgrupper."),
        new(SheetPart.Measure, nameof(TableMeasure.Part), "I en del av ett år", 18,
            "Vad som är lovat om bara en del av ett år, eller ett tertial, hör till överenskommelsen."),
    ];

    /// <summary>First what a row is known by.</summary>
    public static IReadOnlyList<AgreementColumn> All { get; } =
        [OfPromise[0], .. OfActivity[..2], .. OfPromise[1..], .. OfActivity[2..], .. OfMeasure];

    /// <summary>The first column of an input.</summary>
    public static AgreementColumn At(SheetPart of, string input) => All.First(column => column.Of == of && column.Input == input);

    private static AgreementColumn Goal(GoalComparison comparison, string note) =>
        new(SheetPart.Measure, nameof(TableMeasure.Number), SwedishText.Capitalised(comparison.Word), 10, note)
        {
            Comparison = comparison,
            IsNumber = true,
        };
}
