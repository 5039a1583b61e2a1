using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.DemoData;

/// <summary>Bygger löftesperioden 2020–2021 with its promises, activities, measures and goals.</summary>
public static class ReferencePeriodBuilder
{
    private static readonly MeasureUnit Suspicions = new("misstanke", "misstankar", GrammaticalGender.Common);

    private static readonly Dictionary<string, MeasureUnit> Units = new()
    {
        ["riktade insatser"] = new("riktad insats", "riktade insatser", GrammaticalGender.Common),
        ["samverkansmöten"] = new("samverkansmöte", "samverkansmöten", GrammaticalGender.Neuter),
    };

    public static PromisePeriod Build(ReferenceFollowUp reference)
    {
        var period = new PromisePeriod(
            reference.Period.Title, new DateOnly(reference.Period.StartYear, 1, 1), new DateOnly(reference.Period.EndYear, 12, 31));
        return period.With(reference.Promises.Select(promise =>
            new Promise(promise.Number, promise.Text, promise.FollowUpHeading)
                .With(promise.Activities.Select(activity => Build(activity, period)))));
    }

    private static Activity Build(ReferenceActivity activity, PromisePeriod period) =>
        new Activity(activity.Number, activity.Text, period.FirstTertial, period.LastTertial) { ShortName = activity.ShortName }
            .ByParties(activity.Responsible.Select(Party))
            .MeasuredBy(Measures(activity));

    private static ResponsibleParty Party(string name) => name switch
    {
        "Polisen" => ResponsibleParty.Of(Organisation.Police),
        "Kommunen" => ResponsibleParty.Of(Organisation.Municipality),
        // The document: "Polisen och andra aktörer". That is no name, and names are printed as they are entered.
        "Andra aktörer" => ResponsibleParty.Named("andra aktörer"),
        _ => ResponsibleParty.Named(name),
    };

    private static IEnumerable<Measure> Measures(ReferenceActivity activity)
    {
        if (activity.Goal is { } goal)
            yield return new Measure(1, SwedishText.Capitalised(goal.Unit), Units[goal.Unit], MeasureKind.Count)
            {
                WordBefore = "Genomfört",
                Goal = new Goal(GoalComparison.AtLeast, goal.AtLeast, GoalSpan.Year),
            };
        if (activity.Suspicions is not { } suspicions)
            yield break;
        var order = 1;
        foreach (var offence in suspicions.ReportedInTertial[1].Keys)
        {
            yield return new Measure(order, offence, Suspicions, MeasureKind.Count)
            {
                SubgroupLabel = $"{suspicions.AgeLimit} år och yngre",
                Offence = new Offence(offence, LawAgainst(offence), order),
            };
            order++;
        }
    }

    /// <summary>The document names offences without their laws; those it has are all customary ones.</summary>
    private static string LawAgainst(string offence) => OffenceList.Customary.Single(customary => customary.Name == offence).Law;
}
