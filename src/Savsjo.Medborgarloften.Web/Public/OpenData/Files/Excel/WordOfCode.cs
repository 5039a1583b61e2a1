using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

/// <summary>Kodernas ord: what CSV and API say by a code ("notReported") the workbook says in Swedish, and explains.</summary>
public static class WordOfCode
{
    /// <summary>"inte redovisat" for FigureState.Missing. Of an activity's or a goal's own words where they have some.</summary>
    public static string Of(Enum code) => code switch
    {
        GoalOutcome outcome => outcome.Word,
        ActivityStatus status => status.Word,
        FigureMark mark => mark.Word,
        GoalComparison comparison => comparison.Word,
        GoalSpan span => span.Word,
        FigureState state => Of(state),
        CellState state => Of(state),
        MeasureKind kind => Of(kind),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    /// <summary>What it means, in a sentence.</summary>
    public static string Meaning(Enum code) => code switch
    {
        GoalOutcome outcome => Meaning(outcome),
        ActivityStatus => "Så säger den som rapporterade.",
        FigureMark mark => Meaning(mark),
        GoalComparison comparison => Meaning(comparison),
        GoalSpan span => span.Repeats ? "Lovat gång på gång, så länge avtalet gäller." : "Lovat en gång för hela tiden.",
        FigureState state => Meaning(state),
        CellState state => Meaning(state),
        _ => "Vad som räknas.",
    };

    private static string Of(FigureState state) => state switch
    {
        FigureState.Given => "redovisat",
        FigureState.Missing => "inte redovisat",
        FigureState.NotApplicable => "ej aktuellt",
        FigureState.Withheld => "skyddad uppgift",
        _ => "ingår i summan",
    };

    private static string Of(CellState state) => state switch
    {
        CellState.Reported => "redovisad",
        CellState.Settled => "klar eller utgången sedan tidigare",
        CellState.Missing => "inte redovisad",
        _ => "ej aktuell",
    };

    private static string Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => "antal",
        MeasureKind.Percentage => "procent",
        _ => "ja eller nej",
    };

    private static string Meaning(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => "Det som var lovat för målets tid är gjort.",
        GoalOutcome.Partly => "Det som är lovat gång på gång hölls några gånger, men inte alla.",
        GoalOutcome.UnderWay => "Det finns tid kvar, något är redovisat och inget är missat än.",
        GoalOutcome.NotReached => "Tiden är slut, eller så går målet inte längre att nå.",
        GoalOutcome.NotReported => "Siffror som behövs för att säga om målet nåddes är inte redovisade.",
        GoalOutcome.Withheld => "Svaret skulle avslöja en siffra som är skyddad.",
        _ => "Den första uppföljningen av målet har inte kommit än.",
    };

    private static string Meaning(FigureMark mark) => mark switch
    {
        FigureMark.Circa => "Ungefär så många.",
        FigureMark.Over => "Något fler.",
        FigureMark.AtLeast => "Så många eller fler; också när en del av en summa inte är redovisad.",
        _ => "Precis så många.",
    };

    private static string Meaning(GoalComparison comparison) => comparison switch
    {
        GoalComparison.AtLeast or GoalComparison.AsManyAs => "Det utlovade talet, eller fler.",
        GoalComparison.AtMost => "Det utlovade talet, eller färre.",
        GoalComparison.Below => "Lägre än utgångsvärdet.",
        GoalComparison.Above => "Högre än utgångsvärdet.",
        _ => "Precis det utlovade talet.",
    };

    private static string Meaning(FigureState state) => state switch
    {
        FigureState.Given => "Siffran finns.",
        FigureState.Missing => "Ingen hade rapporterat siffran när uppföljningen publicerades. Det är inte noll.",
        FigureState.NotApplicable => "Det fanns ingenting att räkna.",
        FigureState.Withheld => "Siffran finns, men skulle kunna peka ut en person eller avslöja en sådan siffra. Det är inte noll.",
        _ => "Bara summan är känd, inte hur stor del den här är.",
    };

    private static string Meaning(CellState state) => state switch
    {
        CellState.Reported => "Det finns en rapport.",
        CellState.Settled => "Aktiviteten behöver inte rapporteras igen.",
        CellState.Missing => "Ingen hade rapporterat när uppföljningen publicerades.",
        _ => "Aktiviteten gällde inte då.",
    };
}
