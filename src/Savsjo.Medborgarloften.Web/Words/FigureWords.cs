using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Web.Words;

/// <summary>Ord om läge och siffror.</summary>
public static class FigureWords
{
    public static ExplainedWord Done { get; } = new("klart", "Klart",
        $"Aktiviteten är genomförd. {HowToRead.Settled}")
    { IsForAll = true };

    public static ExplainedWord Missing { get; } = new("inte-redovisat", "Inte redovisat", HowToRead.Missing) { IsForAll = true };

    public static ExplainedWord Withheld { get; } = new("skyddad-uppgift", "Skyddad uppgift",
        "Siffran finns, men är så liten att den kunde peka ut någon, eller skulle avslöja en sådan. Den är inte noll.")
    { IsForAll = true };

    public static ExplainedWord SmallCounts { get; } = new("sma-tal", "små tal",
        "Ett litet antal kan peka ut en person i en liten kommun. Den som publicerar väljer om alla tal visas, eller om små tal "
        + "visas som ”färre än fem”. Då döljs också det som går att räkna ut dem med.");

    public static ExplainedWord Total { get; } = new("hela-aret", "hela året hittills",
        "Summan hittills, i stället för tertialets egen siffra. Programmet räknar själv ut hur mycket som är tertialets, "
        + "om de tidigare siffrorna är kända.");

    public static ExplainedWord About { get; } = new("ungefarligt", "cirka, drygt och minst",
        "Talet är ungefärligt (cirka), något större (drygt) eller inte mindre (minst). Skriv talet i rutan och välj ordet bredvid.");

    public static ExplainedWord Suspicion { get; } = new("misstanke", "misstanke",
        $"Ett brott som någon är misstänkt för. {HowToRead.Suspicion.Sentence}")
    { IsForAll = true };

    public static WordGroup Statuses { get; } = new("laget", "En aktivitets läge",
    [
        new("ej-paborjad", "Ej påbörjad", "Arbetet har inte börjat.") { IsForAll = true },
        new("pagar", "Pågår", "Arbetet är i gång.") { IsForAll = true },
        Done,
        new("forsenad", "Försenad", "Arbetet är i gång eller ska börja, men är sent.") { IsForAll = true },
        new("pausad", "Tillfälligt pausad", "Arbetet står stilla men ska fortsätta.") { IsForAll = true },
        new("utgar", "Utgår", "Aktiviteten blir inte av. Varför står i texten.") { IsForAll = true },
    ]);

    public static WordGroup Figures { get; } = new("siffrorna", "Siffror",
    [
        Missing,
        new("inte-redovisat-an", "Inte redovisat än", "Den första uppföljningen har inte kommit än."),
        new("ej-aktuellt", "Ej aktuellt", "Aktiviteten gäller inte det tertialet, så det finns inget att redovisa."),
        Withheld, SmallCounts, Total, About,
    ]);

    public static WordGroup Offences { get; } = new("brotten", "Brott och arbetssätt",
    [
        Suspicion,
        new("overlatelse", "överlåtelse", "Att sälja eller ge narkotika till någon annan.") { IsForAll = true },
        new("innehav", "innehav", "Att ha narkotika hos sig, eller på ett ställe som man bestämmer över.") { IsForAll = true },
        new("eget-bruk", "eget bruk", "Att själv använda narkotika.") { IsForAll = true },
        new("dopningslagen", "dopningslagen",
            "Lagen om förbud mot vissa dopningsmedel, till exempel anabola steroider. Den förbjuder både innehav och bruk.")
            { IsForAll = true },
        new("riktad-insats", "riktad insats",
            "Ett tillfälle då Polisen arbetar mot ett bestämt problem, till exempel narkotika, på en bestämd plats.") { IsForAll = true },
        new("est", "EST",
            "Effektiv samverkan för trygghet: ett sätt att arbeta där kommunen, Polisen och andra stämmer av ofta vad som har hänt "
            + "och bestämmer vad de ska göra åt det.") { IsForAll = true },
    ]);
}
