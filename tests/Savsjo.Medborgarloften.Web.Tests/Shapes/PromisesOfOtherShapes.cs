using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Promises;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>
/// A period of promises such as Swedish municipalities really make, none of them of Sävsjö's shape. 2022 is the year that
/// the tests report; tertial 1 has 120 days, tertial 2 123 and tertial 3 122.
/// </summary>
internal static class PromisesOfOtherShapes
{
    private static readonly MeasureUnit Checks = new("trafikkontroll", "trafikkontroller", GrammaticalGender.Common);
    private static readonly MeasureUnit Patrols = new("fotpatrull", "fotpatruller", GrammaticalGender.Common);
    private static readonly MeasureUnit Meetings = new("möte", "möten", GrammaticalGender.Neuter);
    private static readonly MeasureUnit Hours = new("timme", "timmar", GrammaticalGender.Common);
    private static readonly MeasureUnit Weeks = new("vecka", "veckor", GrammaticalGender.Common);
    private static readonly MeasureUnit Burglaries = new("inbrott", "inbrott", GrammaticalGender.Neuter);
    private static readonly MeasureUnit Percent = new("procent", "procent", GrammaticalGender.Common);
    private static readonly MeasureUnit Answer = new("svar", "svar", GrammaticalGender.Neuter);
    private static readonly Tertial First = new(2022, 1);
    private static readonly Tertial Last = new(2023, 3);

    public static PromisePeriod Period() => new PromisePeriod("Medborgarlöften 2022-2023", new(2022, 1, 1), new(2023, 12, 31)).With(
        new Promise(1, "Det ska vara tryggt att röra sig i Sävsjö.", "Tryggt att röra sig").With(
            ByPolice(1, "Polisen ska göra minst en trafikkontroll per vecka.", "Trafikkontroller", Of("Trafikkontroller", Checks, AtLeast(1, GoalSpan.Week))),
            ByPolice(2, "Polisen ska fotpatrullera minst 52 gånger om året, varav minst 20 procent kvällstid.", "Fotpatruller",
                new Measure(1, "Fotpatruller", Patrols, MeasureKind.Count) { SubgroupLabel = "kvällstid", Goal = AtLeast(52, GoalSpan.Year) with { SubgroupShare = 20 } }),
            ByPolice(3, "Polisen ska vara synlig i centrum minst fyra timmar i veckan.", "Synlig polis", Of("Timmar i centrum", Hours, AtLeast(4, GoalSpan.Week))),
            ByPolice(4, "Bostadsinbrotten ska halveras, från 34 till högst 17 om året.", "Bostadsinbrott",
                Of("Bostadsinbrott", Burglaries, new Goal(GoalComparison.AtMost, 17, GoalSpan.Year, Baseline: 34))),
            ByPolice(5, "Polisen ska delta i föreningslivet.", "Föreningsbesök", Of("Föreningsbesök", new("besök", "besök", GrammaticalGender.Neuter), goal: null))),
        new Promise(2, "Kommunen ska lyssna och svara.", "Lyssna och svara").With(
            ByMunicipality(1, "Andelen otrygga ska minska från 34 procent.", "Otrygghet",
                Share(1, "Andel otrygga", new Goal(GoalComparison.Below, 34, GoalSpan.Year, Baseline: 34)),
                Share(2, "Andel nöjda", new Goal(GoalComparison.AtLeast, 70, GoalSpan.Year, Baseline: 61))),
            ByMunicipality(2, "En handlingsplan ska finnas.", "Handlingsplan", YesNo("Handlingsplanen finns")),
            ByMunicipality(3, "Kommunen ska hålla minst två dialogmöten om året.", "Dialogmöten", Of("Dialogmöten", Meetings, AtLeast(2, GoalSpan.Year))),
            ByMunicipality(4, "Kommunen ska svara inom fem dagar i 90 procent av fallen.", "Svar i tid", Share(1, "Svar inom fem dagar", AtLeast(90, GoalSpan.Tertial))),
            ByMunicipality(5, "Klotter ska tas bort inom två veckor.", "Klotter",
                new Measure(1, "Längsta väntan", Weeks, MeasureKind.Count) { Accumulation = Accumulation.Latest, Goal = new Goal(GoalComparison.AtMost, 2, GoalSpan.Tertial) }),
            new Activity(6, "Polisen, kommunen och föreningarna ska nattvandra minst tre gånger i månaden.", new(2022, 2), Last) { ShortName = "Nattvandring" }
                .ByParties(ResponsibleParty.Of(Organisation.Police), ResponsibleParty.Of(Organisation.Municipality), ResponsibleParty.Named("Föreningarna"))
                .MeasuredBy(Of("Nattvandringar", new("nattvandring", "nattvandringar", GrammaticalGender.Common), AtLeast(3, GoalSpan.Month)))));

    private static Goal AtLeast(int number, GoalSpan span) => new(GoalComparison.AtLeast, number, span);

    private static Measure Of(string name, MeasureUnit unit, Goal? goal) => new(1, name, unit, MeasureKind.Count) { Goal = goal };

    private static Measure Share(int order, string name, Goal goal) => new(order, name, Percent, MeasureKind.Percentage) { Goal = goal };

    private static Measure YesNo(string name) => new(1, name, Answer, MeasureKind.YesNo) { Goal = new Goal(GoalComparison.Exactly, 1, GoalSpan.Year) };

    private static Activity ByPolice(int number, string text, string name, params Measure[] measures) => By(Organisation.Police, number, text, name, measures);

    private static Activity ByMunicipality(int number, string text, string name, params Measure[] measures) => By(Organisation.Municipality, number, text, name, measures);

    private static Activity By(Organisation party, int number, string text, string name, Measure[] measures) =>
        new Activity(number, text, First, Last) { ShortName = name }.ByParties(ResponsibleParty.Of(party)).MeasuredBy(measures);
}
