using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>
/// A period of promises such as Swedish municipalities really make, none of them of Sävsjö's shape, as an administrator
/// enters it. 2022 is the year that the tests report; tertial 1 has 120 days, tertial 2 123 and tertial 3 122.
/// </summary>
internal static class PromisesOfOtherShapes
{
    public static Agreement Agreement() => Testing.Agreement.Of("Medborgarlöften 2022-2023", "2022-01-01", "2023-12-31")
        .Promising(1, "Det ska vara tryggt att röra sig i Sävsjö.", "Tryggt att röra sig")
        .Doing("Trafikkontroller", "Polisen ska göra minst en trafikkontroll per vecka.", "Polisen")
        .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
        .Doing("Fotpatruller", "Polisen ska fotpatrullera minst 52 gånger om året, varav minst 20 procent kvällstid.", "Polisen")
        .Counting("Fotpatruller", "fotpatrull", "fotpatruller").OfWhich("kvällstid").AtLeast("52", "Year").WithShare("20")
        .Doing("Synlig polis", "Polisen ska vara synlig i centrum minst fyra timmar i veckan.", "Polisen")
        .Counting("Timmar i centrum", "timme", "timmar").AtLeast("4", "Week")
        .Doing("Bostadsinbrott", "Bostadsinbrotten ska halveras, från 34 till högst 17 om året.", "Polisen")
        .Counting("Bostadsinbrott", "inbrott", "inbrott", isNeuter: true).Falling(from: "34", "Year", to: "17")
        .Doing("Föreningsbesök", "Polisen ska delta i föreningslivet.", "Polisen")
        .Counting("Föreningsbesök", "besök", "besök", isNeuter: true)
        .Promising(2, "Kommunen ska lyssna och svara.", "Lyssna och svara")
        .Doing("Otrygghet", "Andelen otrygga ska minska från 34 procent.", "Kommunen")
        .AskingPercentage("Andel otrygga").Falling(from: "34", "Year")
        .AskingPercentage("Andel nöjda").Rising(from: "61", "Year", to: "70")
        .Doing("Handlingsplan", "En handlingsplan ska finnas.", "Kommunen")
        .AskingYesOrNo("Handlingsplanen finns").ShallBeYes("Year")
        .Doing("Dialogmöten", "Kommunen ska hålla minst två dialogmöten om året.", "Kommunen")
        .Counting("Dialogmöten", "möte", "möten", isNeuter: true).AtLeast("2", "Year")
        .Doing("Svar i tid", "Kommunen ska svara inom fem dagar i 90 procent av fallen.", "Kommunen")
        .AskingPercentage("Svar inom fem dagar").AtLeast("90", "Tertial")
        .Doing("Klotter", "Klotter ska tas bort inom två veckor.", "Kommunen")
        .Counting("Längsta väntan", "vecka", "veckor").ByItsLatestValue().AtMost("2", "Tertial")
        .Doing("Nattvandring", "Polisen, kommunen och föreningarna ska nattvandra minst tre gånger i månaden.",
            "Polisen", "Kommunen", "Föreningarna")
        .From(20222, "Föreningarna är med från och med maj.")
        .Counting("Nattvandringar", "nattvandring", "nattvandringar").AtLeast("3", "Month");
}
