namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>Ändringar i API:et, the latest first. Fields are added; none is taken away while the address says v1.</summary>
public sealed record ApiChanges(string Version, IReadOnlyList<string> Additions)
{
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
        ]),
        new("1.0.0", ["Den första versionen."]),
    ];
}
