using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Tests.Shared;

public class OutcomeTests
{
    private static readonly RuleViolation Reason = new("Så går det inte.");

    private enum Field
    {
        Title,
        Elsewhere,
    }

    [Fact]
    public void Each_way_that_it_can_go_has_one_status() => Assert.Equal(
        [200, 422, 400, 409, 404, 403, 500],
        Enum.GetValues<OutcomeKind>().Select(kind => kind.Status));

    [Fact]
    public void What_no_rule_refuses_is_done_and_what_one_refuses_has_its_reason()
    {
        Assert.True(Outcome.Of([]).IsDone);
        Assert.Equal([Reason], Outcome.Of([Reason]).Violations);
        Assert.Throws<ArgumentException>(() => Outcome.Refused());
    }

    [Fact]
    public void A_value_is_there_when_it_is_done_and_only_then()
    {
        Outcome<int> made = 17;
        Outcome<int> refused = Outcome.Refused(Reason);

        Assert.Equal((true, 17), (made.IsDone, made.Value));
        Assert.Equal((false, OutcomeKind.Refused), (refused.IsDone, refused.Plain.Kind));
        Assert.Throws<ArgumentException>(() => new Outcome<int>(Outcome.Done));
    }

    [Fact]
    public async Task What_is_done_leads_on() =>
        Assert.Equal("/vidare", Assert.IsType<LocalRedirectResult>(await Answer(Outcome.Done)).Url);

    [Theory]
    [InlineData(422)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task What_was_not_done_is_the_page_again_with_its_status(int status)
    {
        var outcome = status switch { 422 => Outcome.Refused(Reason), 409 => Outcome.Stale(Reason), _ => Outcome.Failed(Reason) };

        Assert.Equal(status, Assert.IsType<ViewResult>(await Answer(outcome)).StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_or_not_allowed_is_no_page_of_the_form()
    {
        Assert.IsType<NotFoundResult>(await Answer(Outcome.NotFound));
        Assert.IsType<ForbidResult>(await Answer(Outcome.Forbidden(Reason)));
    }

    [Fact]
    public void A_reason_stands_beside_the_input_of_its_field_or_above_the_form()
    {
        using var desk = new Desk();
        RuleViolation[] violations = [new("Skriv namnet.", Field.Title),
            new("Går inte att läsa.", new FormInput("Dag")), new("Någon annanstans.", Field.Elsewhere), Reason];

        desk.PutBesideInputs<Field>(violations, field => field == Field.Title ? "Namn" : null);

        Assert.Equal(
            [("", "Någon annanstans. Så går det inte."), ("Dag", "Går inte att läsa."), ("Namn", "Skriv namnet.")],
            desk.ModelState.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, Said(entry.Value!))));
    }

    private static string Said(ModelStateEntry entry) => string.Join(" ", entry.Errors.Select(error => error.ErrorMessage));

    private static async Task<IActionResult> Answer(Outcome outcome)
    {
        using var desk = new Desk();
        return await desk.Answer(outcome, () => desk.LocalRedirect("/vidare"), _ => Task.FromResult<ViewResult?>(new ViewResult()));
    }

    private sealed class Desk : Controller;
}
