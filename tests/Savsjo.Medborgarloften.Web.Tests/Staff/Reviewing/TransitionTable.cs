namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>
/// Every deed from every state, as everyone: what comes of it. The table is the decision; the tests only hold the
/// application to it. Activity 1.2 is the police's.
/// </summary>
internal static class TransitionTable
{
    /// <summary>How far the report has come; nobody has begun it in the first.</summary>
    public static readonly string[] States = ["ej påbörjad", "utkast", "inskickad", "skickad tillbaka", "godkänd", "publicerad"];

    /// <summary>What somebody who reports the activity can do to it.</summary>
    private const string Reporters = """
        spara        | sparad     sparad      låst-inskickad  sparad      låst-godkänd  låst-publicerad
        välja        | sparad     sparad      låst-inskickad  sparad      låst-godkänd  låst-publicerad
        skicka-in    | tom        inskickad   låst-inskickad  inskickad   låst-godkänd  låst-publicerad
        ta-tillbaka  | tom        ej-inne     tillbakatagen   ej-inne     låst-godkänd  låst-publicerad
        svara        | inget      svarad      svarad          svarad      svarad        avslutat
        """;

    /// <summary>What somebody who reviews, and has not written in the report, can do to it.</summary>
    private const string Reviewers = """
        godkänna        | okänd      bara-inskickad  godkänd           bara-inskickad  redan-godkänd     bara-inskickad
        godkänna-fler   | okänd-bock bara-inskickad  en-godkänd        bara-inskickad  redan-godkänd     bara-inskickad
        skicka-tillbaka | okänd      bara-granskbar  skickad-tillbaka  bara-granskbar  skickad-tillbaka  låst-publicerad
        kommentera      | okänd      sagd            sagd              sagd            sagd              avslutat
        """;

    public static readonly string[] EntryDeeds = DeedsOf(Reporters);
    public static readonly string[] ReviewDeeds = DeedsOf(Reviewers);

    /// <param name="reports">May report, for the activity's own party.</param>
    /// <param name="reportsForOthers">May report, but for the other party.</param>
    /// <param name="reviews">May review.</param>
    /// <param name="wrote">Has written in the report or sent it in.</param>
    public static ExpectedAnswer Expected(string deed, string state, bool reports, bool reportsForOthers, bool reviews, bool wrote)
    {
        var isEntry = EntryDeeds.Contains(deed);
        if (isEntry && reportsForOthers)
            return ExpectedAnswer.Of("annans");
        if (isEntry ? !reports : !reviews)
            return ExpectedAnswer.Of("förbjudet");
        var cell = Cell(isEntry ? Reporters : Reviewers, deed, state);
        return ExpectedAnswer.Of(wrote && cell is ("godkänd" or "en-godkänd") ? "egen" : cell);
    }

    private static string Cell(string table, string deed, string state)
    {
        var row = table.Split('\n').Single(line => line.StartsWith(deed, StringComparison.Ordinal) && line[deed.Length] is ' ' or '|');
        return row.Split('|')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[Array.IndexOf(States, state)];
    }

    private static string[] DeedsOf(string table) => [.. table.Split('\n').Select(line => line.Split('|')[0].Trim())];
}
