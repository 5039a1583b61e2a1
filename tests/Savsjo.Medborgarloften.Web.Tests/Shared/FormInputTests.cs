using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Admin.Offences;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Tests.Shared;

/// <summary>A refusal names a field of the domain; the form says which of its inputs that is, and each has one of its own.</summary>
public class FormInputTests
{
    [Fact]
    public void Every_field_of_the_domain_has_an_input_of_its_own_in_its_form()
    {
        EachHasOne<PeriodField, PeriodForm>(PeriodForm.InputOf, PeriodField.FollowUps, PeriodField.FollowUpsFrom);
        EachHasOne<PromiseField, PromiseForm>(PromiseForm.InputOf, writtenElsewhere: PromiseField.Note);
        EachHasOne<ActivityField, ActivityForm>(ActivityForm.InputOf, ActivityField.Continues);
        EachHasOne<MeasureField, MeasureTermsForm>(MeasureTermsForm.InputOf, MeasureField.From);
        EachHasOne<OffenceField, OffenceForm>(OffenceForm.InputOf);
        EachHasOne<RoundField, RoundDaysForm>(RoundDaysForm.InputOf);
    }

    [Fact]
    public void Every_field_of_a_pasted_activity_has_an_input() => Assert.All(
        Enum.GetValues<ActivityField>().Select(PastedActivities.InputOf),
        input => Assert.True(input == nameof(ActivityForm.Parties) || typeof(PastedActivities).GetProperty(input) is not null, input));

    private static void EachHasOne<TField, TForm>(
        Func<TField, string?> inputOf, params TField[] writtenElsewhere) where TField : struct, Enum
    {
        var inputs = Enum.GetValues<TField>().Except(writtenElsewhere).Select(inputOf).ToList();
        Assert.All(inputs, input => Assert.NotNull(typeof(TForm).GetProperty(input ?? "")));
        Assert.Equal(inputs.Distinct(), inputs);
    }
}
