using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.Guide;

/// <summary>Ett rum i administrationen.</summary>
/// <param name="Sentence">What is done there, in one sentence.</param>
public sealed record AdministrationRoom(string Address, string Name, string Sentence)
{
    /// <summary>In the order in which a new installation needs them.</summary>
    public static IReadOnlyList<AdministrationRoom> All { get; } =
    [
        new(Rooms.Municipality, "Kommunen", "Namn, kontakter, färg, logotyp och texterna om tillgänglighet och personuppgifter."),
        new(Rooms.Periods, "Löftesperioder",
            "Vad Polisen och kommunen har lovat: löften, aktiviteter, mått och mål, för de år som överenskommelsen gäller."),
        new(Rooms.Translations, "Översättningar", "Löften och uppföljningar på andra språk, och på lätt svenska."),
        new(Rooms.EarlierYears, "Tidigare år",
            "Uppföljningar och överenskommelser som finns i dokument från tidigare: läs in dem och visa originalen."),
        new(Rooms.Offences, "Brottstyper", "De brott som misstankar räknas för, till exempel innehav av narkotika."),
        new(Rooms.Users, "Användare", "Vilka som kan logga in och vad de får göra. Här bjuder du in kollegor."),
        new(Rooms.Rounds, "Omgångar",
            "När varje uppföljning öppnar och vilken dag som är den sista att rapportera. Här syns också påminnelserna."),
        new(Rooms.Responsible, "Ansvariga", "Vem som ser till att varje aktivitet blir rapporterad, och vem som är ersättare."),
        new(Rooms.Mails, "Mejl", "Vilka mejl programmet har skickat, vilka som väntar och vilka som inte kom fram."),
        new(Rooms.AuditLog, "Logg", "Vem som har gjort vad och när. Loggen kan läsas och sparas som fil, men inte ändras."),
        new(Rooms.SecurityEvents, "Säkerhet",
            "Försök att logga in som nekades, och annat som programmet har stoppat, de senaste 30 dagarna."),
    ];
}
