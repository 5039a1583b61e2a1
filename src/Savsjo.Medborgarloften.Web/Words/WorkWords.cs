namespace Savsjo.Medborgarloften.Web.Words;

/// <summary>Ord om vägen från rapport till publicering.</summary>
public static class WorkWords
{
    public static ExplainedWord Summary { get; } = new("sammanfattning", "sammanfattning",
        "Några meningar om ett helt löfte, eller om hela uppföljningen. Den står först och är det som flest läser. "
        + "Någon annan än den som skrev den ska granska den.");

    public static ExplainedWord Correction { get; } = new("rattelse", "rättelse",
        "En ny version av en uppföljning som är publicerad, med ett skäl som alla kan läsa. Den gamla versionen går att läsa kvar.");

    public static ExplainedWord SentBack { get; } = new("skickad-tillbaka", "Skickad tillbaka",
        "Granskaren vill ha något ändrat och har skrivit vad. Ändra i rapporten och skicka in den igen.");

    public static WordGroup Group { get; } = new("arbetet", "Från rapport till publicering",
    [
        new("rapport", "rapport", "Läge, text och siffror för en aktivitet i en omgång."),
        new("utkast", "Utkast", "Rapporten är påbörjad men inte inskickad. Den sparas medan du skriver."),
        new("inskickad", "Inskickad", "Rapporten väntar på att någon annan än den som skrev den ska granska den."),
        SentBack,
        new("godkand", "Godkänd", "Rapporten är granskad och låst. Den kan skickas tillbaka fram till publiceringen."),
        Summary,
        new("uppfoljning", "uppföljning", "Det som publiceras för en omgång: en sida och en PDF som sedan inte ändras."),
        Correction,
        new("overforing", "överföring",
            "En äldre uppföljning som fanns som dokument skrivs in i efterhand. Den visas med dokumentets namn och dag."),
    ]);
}
