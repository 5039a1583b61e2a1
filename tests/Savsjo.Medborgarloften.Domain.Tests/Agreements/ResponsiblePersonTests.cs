using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

public class ResponsiblePersonTests
{
    private static readonly ChosenPerson Karin = new("karin", "Karin Berg", Organisation.Police, Duty.Responsible);
    private static readonly ChosenPerson Olle = new("olle", "Olle Ek", Organisation.Police, Duty.Responsible);
    private static readonly ChosenPerson Anna = new("anna", "Anna Lind", Organisation.Municipality, Duty.Responsible);
    private static readonly ChosenPerson Eva = new("eva", "Eva Nord", null, Duty.Responsible);

    [Fact]
    public void Several_may_be_responsible_with_one_substitute_a_party()
    {
        var activity = Shared();

        Assert.Null(activity.ChooseResponsible([Karin, Instead(Olle), Anna]));
        Assert.Equal(
            [("anna", Duty.Responsible), ("karin", Duty.Responsible), ("olle", Duty.Substitute)],
            activity.ResponsiblePersons.Select(person => (person.UserId, person.Duty)).Order());
    }

    [Fact]
    public void A_new_choice_replaces_the_old_one_and_nobody_at_all_is_a_choice()
    {
        var activity = Shared();
        activity.ChooseResponsible([Karin, Instead(Olle)]);

        Assert.Null(activity.ChooseResponsible([Olle, Instead(Karin)]));
        Assert.Equal([("karin", Duty.Substitute), ("olle", Duty.Responsible)],
            activity.ResponsiblePersons.Select(person => (person.UserId, person.Duty)).Order());
        Assert.Null(activity.ChooseResponsible([]));
        Assert.Empty(activity.ResponsiblePersons);
    }

    [Fact]
    public void A_wrong_choice_is_refused_with_the_reason_and_changes_nothing()
    {
        var activity = Polices();
        activity.ChooseResponsible([Karin]);

        foreach (var (chosen, because) in new (ChosenPerson[], string)[]
        {
            ([Karin, Anna], "Anna Lind hör inte till"),
            ([Eva], "Eva Nord hör inte till"),
            ([Karin, Instead(Karin)], "både ansvarig och ersättare"),
            ([Instead(Olle)], "Olle Ek kan inte vara ersättare för ingen"),
            ([Karin, Instead(Olle), Instead(Olle) with { UserId = "per" }], "kan ha en ersättare"),
        })
        {
            Assert.Contains(because, activity.ChooseResponsible(chosen)!.Message, StringComparison.Ordinal);
            Assert.Equal("karin", Assert.Single(activity.ResponsiblePersons).UserId);
        }
    }

    [Fact]
    public void Names_are_printed_as_they_were_entered() => Assert.Equal(
        "Polisen, City Skövde, Svensk Handel, AB Skövdebostäder, iFokus och Åhléns",
        Polices().ByParties(
            ResponsibleParty.Named("City Skövde"), ResponsibleParty.Named("Svensk Handel"), ResponsibleParty.Named("AB Skövdebostäder"),
            ResponsibleParty.Named("iFokus"), ResponsibleParty.Named("Åhléns")).ResponsibleNames);

    private static ChosenPerson Instead(ChosenPerson person) => person with { Duty = Duty.Substitute };

    private static Activity Polices() => new Activity(2, "Polisen ska …", new Tertial(2021, 1), new Tertial(2021, 3))
        .ByParties(ResponsibleParty.Of(Organisation.Police));

    private static Activity Shared() =>
        Polices().ByParties(ResponsibleParty.Of(Organisation.Municipality), ResponsibleParty.Named("Andra aktörer"));
}
