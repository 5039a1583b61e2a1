using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Outcomes;

/// <summary>Svar på ett utfall: the result of an action, made of what its use case answered. Here and nowhere else.</summary>
public static class OutcomeAnswers
{
    extension(Controller controller)
    {
        /// <param name="outcome">What the use case answered.</param>
        /// <param name="done">Where what is done leads.</param>
        /// <param name="again">
        /// The page once more, as it was typed, with the reasons; null when what it showed is gone. What was not found is told
        /// there too, when there is something to tell.
        /// </param>
        public async Task<IActionResult> Answer(Outcome outcome, Func<IActionResult> done, Func<Outcome, Task<ViewResult?>> again) =>
            outcome.Kind switch
            {
                OutcomeKind.Done => done(),
                OutcomeKind.NotFound when outcome.Violations.Count == 0 => controller.NotFound(),
                OutcomeKind.Forbidden => controller.Forbid(),
                _ => await again(outcome) is { } page ? page.StatusCode is null ? page.Saying(outcome) : page : controller.NotFound(),
            };

        /// <inheritdoc cref="extension(Controller).Answer(Outcome, Func{IActionResult}, Func{Outcome, Task{ViewResult?}})"/>
        public Task<IActionResult> Answer<T>(
            Outcome<T> outcome, Func<T, IActionResult> done, Func<Outcome, Task<ViewResult?>> again) where T : notnull =>
            controller.Answer(outcome.Plain, () => done(outcome.Value!), again);

        /// <summary>What the form says of itself, by its attributes and its own validation.</summary>
        public Outcome Judge() => Outcome.Of(
        [
            .. controller.ModelState.SelectMany(input => input.Value!.Errors.Select(error =>
                new RuleViolation(error.ErrorMessage, input.Key.Length == 0 ? null : new FormInput(input.Key)))),
        ]);

        /// <summary>Goes on to an address of ours, where a receipt says what was done.</summary>
        public LocalRedirectResult Tell(string sentence, string address)
        {
            controller.TempData[StatusMessage.Key] = sentence;
            return controller.LocalRedirect(address);
        }

        /// <summary>
        /// Puts each reason beside the input that it concerns. What the framework made of the form is not asked: inputs are
        /// text, and the rules are the domain's.
        /// </summary>
        /// <param name="inputOf">The input of a field; null for what the form has no input for.</param>
        public void PutBesideInputs<TField>(IReadOnlyList<RuleViolation> violations, Func<TField, string?> inputOf) where TField
            : struct, Enum
        {
            controller.ModelState.Clear();
            foreach (var violation in violations)
                controller.ModelState.AddModelError(violation.InputIn(inputOf) ?? "", violation.Message);
        }

        /// <summary>The same for a form that refuses by its own inputs alone.</summary>
        public void PutBesideInputs(IReadOnlyList<RuleViolation> violations) =>
            controller.PutBesideInputs<OutcomeKind>(violations, _ => null);
    }

    /// <summary>The input that a refusal concerns; null when it concerns the whole.</summary>
    public static string? InputIn<TField>(this RuleViolation violation, Func<TField, string?> inputOf) where TField : struct, Enum =>
        violation.Field is FormInput input ? input.Name
        : violation.Field?.As<TField>() is { } field ? inputOf(field)
        : null;

    /// <summary>The page, with the status of what it tells.</summary>
    public static ViewResult Saying(this ViewResult page, Outcome outcome) => page.Saying(outcome.Kind);

    /// <inheritdoc cref="Saying(ViewResult, Outcome)"/>
    public static ViewResult Saying(this ViewResult page, OutcomeKind kind)
    {
        page.StatusCode = kind.Status;
        return page;
    }
}
