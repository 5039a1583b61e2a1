namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>Ändringar i API:et, the latest first. Fields are added; none is taken away while the address says v1.</summary>
public sealed record ApiChanges(string Version, IReadOnlyList<string> Additions)
{
    /// <summary>How long what is to go is still there, and how its readers are told (RFC 9745 and RFC 8594).</summary>
    public const string Policy =
        "Ska en adress, en fil eller ett fält tas bort säger vi det här minst ett år i förväg. Under den tiden svarar den som förut, med "
        + "huvudena Deprecation och Sunset: när den blev gammal och när den försvinner. Adresser till det som är publicerat försvinner "
        + "aldrig.";

    public static IReadOnlyList<ApiChanges> All { get; } =
    [
        new("1.1.0",
        [
            "Mål har fått verdict, utfallet över alla tertial eller år, och spans, utfallet för vart och ett av dem "
                + "med skälet till varje miss (reason), tertialen som är ej aktuella sedan aktiviteten utgick (dropped) och varifrån "
                + "kvartal är räknade (judgedFrom).",
            "Aktiviteter har fått continues (vilken de fortsätter från en tidigare period), replaces (vilken de ersätter "
                + "i samma period), history och purpose (syftet).",
            "Uppföljningar har fått headline, svaret i en mening eller två, och periodHistory, varför avtalet är förlängt eller "
                + "avslutat i förtid. En löftesperiods id är detsamma också när dess dagar flyttas.",
            "Uppföljningar och deras löften har fått otherGoals: mål som räknas i headline men inte står vid någon aktivitet, eftersom den "
                + "slutade tidigare eller börjar senare.",
            "Rapporter och siffror har fått toldIn (told_in i filerna): den aktivitet som en annan redovisas i.",
            "Uppföljningar och siffror har fått transferredFrom och originallyPublished: dokumentet som en äldre uppföljning är överförd "
                + "från, och dagen då det publicerades; i filerna heter de transferred_from och originally_published.",
            "Uppföljningar och löftesperioder har fått periodFirstDay och periodLastDay.",
            "Uppföljningar och siffror har fått covers, tertialen som följs upp tillsammans. Uppföljningar har fått note, sammanfattningen "
                + "av det hela.",
            "Tal har fått mark: cirka, drygt eller minst. status kan vara inTotal, känd bara som del av en summa, comparison "
                + "kan vara asManyAs (så många som), och outcome kan vara partly (delvis) eller notYet (inte redovisat än).",
            "Siffrorna har fått series, periodFirstDay och periodLastDay; i filerna heter de series, period_first_day och period_last_day.",
            "Mått har fått subgroups, alla undergrupper med sina siffror, och subgroupsExcludeEachOther; mål har fått sharedSubgroup. "
                + "Av flera undergrupper har var och en en egen rad bland siffrorna, med måttets namn i partOf (part_of i filerna). "
                + "subgroup och subgroupAmount är som förut den första.",
            "Brottstyper bland misstankarna har fått goal, målet för just den brottstypen.",
            "Excel-filen har fått blad för aktiviteter och mål, svenska rubriker, koderna i ord och ett blad som förklarar dem. Den som "
                + "läser med ett program läser hellre CSV-filerna, vars kolumner heter som förut.",
            "Parametrar som bara spårar en länk (utm_source, fbclid och liknande) ändrar inget svar och ger inte 400.",
        ]),
        new("1.0.0", ["Den första versionen."]),
    ];
}
