namespace Savsjo.Medborgarloften.Web.Words;

/// <summary>Ord om överenskommelsen: what was promised, and for when.</summary>
public static class AgreementWords
{
    public static ExplainedWord Tertial { get; } = new("tertial", "tertial",
        "En tredjedel av ett år: januari–april, maj–augusti eller september–december.")
    { IsForAll = true };

    public static ExplainedWord Round { get; } = new("omgang", "omgång",
        "Rapporteringen av en uppföljning: ett tertial, eller flera som följs upp tillsammans. "
        + "Den öppnar en bestämd dag och är öppen tills uppföljningen är publicerad.");

    public static ExplainedWord LastDay { get; } = new("sista-dagen", "sista dagen",
        "Den dag då rapporterna ska vara inskickade. Det går att skicka in senare också, men den som är sen får påminnelser.");

    public static ExplainedWord Responsible { get; } = new("ansvarig", "ansvarig person",
        "Den som ser till att en aktivitet blir rapporterad. Är ingen utsedd påminns alla som rapporterar för samma part.");

    public static ExplainedWord Measure { get; } = new("matt", "mått",
        "Något som räknas för en aktivitet, till exempel antalet möten. En aktivitet kan ha inget, ett eller flera mått.");

    public static ExplainedWord Subgroup { get; } = new("varav", "varav",
        "En del av ett antal, till exempel ”20 varav åtta 21 år och yngre”. Delen kallas delmängd och kan inte vara större än antalet. "
        + "Lämnas rutan tom fast antalet är ifyllt räknas delen som noll.")
    { IsForAll = true };

    public static ExplainedWord Goal { get; } = new("mal", "mål",
        "Det som är lovat i siffror: minst, högst eller ett visst antal, för ett tertial, ett år eller hela löftesperioden.");

    public static ExplainedWord Outcome { get; } = new("utfall", "utfall",
        "Hur det har gått med ett mål: Nåddes, Nåddes delvis, Nåddes inte, På väg, Inte redovisat än, Inte redovisat eller "
        + "Skyddad uppgift. Programmet räknar ut det av siffrorna.");

    public static ExplainedWord Baseline { get; } = new("utgangsvarde", "utgångsvärde",
        "Den siffra som ett mål i procent jämförs med, och året den gäller: ”jämfört med 13 procent 2019”.");

    public static WordGroup Group { get; } = new("overenskommelsen", "Löften och mål",
    [
        new("medborgarlofte", "medborgarlöfte",
            "Ett löfte som Polisen och kommunen ger tillsammans till dem som bor i kommunen. Det består av aktiviteter."),
        new("loftesperiod", "löftesperiod", "Den tid som en överenskommelse gäller, oftast ett eller två år."),
        new("aktivitet", "aktivitet", "Något som Polisen, kommunen eller någon annan ska göra. Varje aktivitet rapporteras för sig."),
        new("redovisas-av", "redovisas av", "Den part som skriver rapporten om en aktivitet: Polisen, kommunen eller båda."),
        Responsible, Tertial, Round, LastDay, Measure, Subgroup, Goal, Outcome, Baseline,
    ]);
}
