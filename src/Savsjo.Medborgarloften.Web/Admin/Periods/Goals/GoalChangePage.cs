using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Goals;

/// <summary>Formuläret for a goal that is changed, as it was typed. Nothing is chosen beforehand.</summary>
public sealed class GoalChangeForm
{
    /// <summary>A tertial as one number, 20211.</summary>
    public string? From { get; set; }

    public string? Number { get; set; }

    public string? Part { get; set; }

    public string? Reason { get; set; }

    /// <summary>What its writer saw, from <see cref="SeenValues"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>The input of each field that a change has.</summary>
    public static string? InputOf(MeasureField field) => field switch
    {
        MeasureField.From => nameof(From),
        MeasureField.GoalNumber => nameof(Number),
        MeasureField.GoalPart => nameof(Part),
        MeasureField.Reason => nameof(Reason),
        _ => null,
    };
}

/// <summary>Sidan där ett mål ändras.</summary>
/// <param name="Held">"Minst 10 riktade insatser om året från tertial 1 2020", one for each that has held or will.</param>
/// <param name="Follows">What the change does, to what is published and to what comes.</param>
/// <param name="AsksForPart">Whether a part of a year or a tertial is met.</param>
public sealed record GoalChangePage(
    int PeriodId, int ActivityId, int MeasureId, string Title, GoalChangeForm Form, IReadOnlyList<string> Held,
    IReadOnlyList<string> Follows, IReadOnlyList<FieldChoice> Tertials, bool AsksForPart)
{
    public string MeasureAddressOf => MeasureAddress.Of(PeriodId, ActivityId, MeasureId);

    public static GoalChangePage Of(PromisePeriod period, Activity activity, Measure measure, GoalChangeForm? form)
    {
        form ??= new();
        form.Seen = SeenValues.Of(MeasureValues.Of(measure));
        var goal = measure.Goal!;
        return new(
            period.Id, activity.Id, measure.Id, $"{activity.Label} {measure.Name}", form,
            [.. GoalReading.Held(measure, activity)], [.. WhatFollows(period, goal)],
            [
                new("", "Välj tertial"),
                .. period.TertialsToChangeGoalFrom(activity)
                    .Select(one => new FieldChoice(ActivityForm.Value(one), SwedishText.Capitalised(one.Name))),
            ],
            measure.Shape.IsSum && GoalTime.Of(period, activity, measure).MeetsPartOf(goal));
    }

    private static IEnumerable<string> WhatFollows(PromisePeriod period, Goal goal)
    {
        var published = period.Rounds.Where(round => round.IsPublished).Select(round => (Tertial?)round.Tertial).Max();
        yield return published is { } last
            ? $"Det som är publicerat, till och med {last.Name}, står kvar med de mål och utfall som gällde då."
            : "Ingenting är publicerat än, så inget utfall påverkas.";
        yield return goal.Span switch
        {
            { Repeats: true } =>
                "Tertial före ändringen bedöms mot det tal som gällde då, även i nästa uppföljning; från och med den mot det nya.",
            GoalSpan.Year => "Från nästa uppföljning bedöms hela det år som ändringen infaller i mot det nya talet, även det som redan är "
                + "räknat. Tidigare år bedöms mot det tal som gällde då.",
            _ => "Från nästa uppföljning bedöms hela periodens antal mot det nya talet, även det som redan är räknat. "
                + "Räkningen går vidare.",
        };
        yield return "Sidan, rapporten och öppna data säger från när målet är ändrat och vad det var innan.";
    }
}
