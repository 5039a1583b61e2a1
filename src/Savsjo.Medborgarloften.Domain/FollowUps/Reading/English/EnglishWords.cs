using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;

/// <summary>Engelska ord for numbers, days, statuses and outcomes: each is said once, and every English page says it so.</summary>
public static class EnglishWords
{
    public const string NotReported = "Not reported";
    public const string CannotBeTold = "Cannot be determined from what was reported";

    /// <summary>"1,234", "19.5".</summary>
    public static string Number(decimal number) => number.ToString("#,##0.#########", CultureInfo.InvariantCulture);

    /// <summary>"2 March 2021", of an instant as the day was in Sweden.</summary>
    public static string Day(DateTime utc) => Day(DateOnly.FromDateTime(utc.InSweden()));

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"September".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM", CultureInfo.InvariantCulture);

    /// <summary>"September to December 2020"; the whole year is "January to December 2020".</summary>
    public static string Months(TertialSpan round) => string.Create(CultureInfo.InvariantCulture,
        $"{Month(round.First.FirstDay)} to {Month(round.Last.LastDay)} {round.Year}");

    /// <summary>"29", "about 60", "19.5 percent", "yes", "fewer than 3", "protected", "not reported", "included in a total".</summary>
    public static string Figure(FigureContent figure) => figure.State switch
    {
        FigureState.Given => Figure(figure.Figure),
        FigureState.Withheld => Withheld(figure.Below),
        FigureState.NotApplicable => "not applicable",
        FigureState.InTotal => "included in a total",
        _ => "not reported",
    };

    public static string Withheld(int? below) => below is { } most ? $"fewer than {Number(most)}" : "protected";

    /// <summary>"about ", "just over ", "at least "; nothing before what is exact.</summary>
    public static string Before(FigureMark mark) => mark switch
    {
        FigureMark.Circa => "about ",
        FigureMark.Over => "just over ",
        FigureMark.AtLeast => "at least ",
        _ => "",
    };

    /// <summary>"Under way", "Done since an earlier report", "Not reported".</summary>
    public static string Status(CellContent cell) => cell.State switch
    {
        CellState.Reported when cell.ToldIn is { } other => $"Reported together with {other}",
        CellState.Reported => cell.Status is { } status ? Status(status) : "",
        CellState.Settled => $"{(cell.SettledStatus is { } settled ? Status(settled) : "")} since {Since(cell.SettledSince)}",
        CellState.Missing => NotReported,
        _ when cell.CountedIn is { } other => $"Counted in {other}",
        _ => "Did not apply",
    };

    public static string Status(ActivityStatus status) => status switch
    {
        ActivityStatus.NotStarted => "Not started",
        ActivityStatus.Ongoing => "Under way",
        ActivityStatus.Done => "Done",
        ActivityStatus.Delayed => "Delayed",
        ActivityStatus.Paused => "Paused for now",
        _ => "Cancelled",
    };

    public static string Outcome(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => "The goal was reached",
        GoalOutcome.Partly => "The goal was reached in part",
        GoalOutcome.UnderWay => "Under way",
        GoalOutcome.NotReached => "The goal was not reached",
        GoalOutcome.Withheld => "The outcome is protected",
        GoalOutcome.NotYet => "Not reported yet",
        _ => NotReported,
    };

    private static string Figure(Figure figure) => figure switch
    {
        { Count: { } count } => Before(figure.Mark) + Number(count),
        { Percentage: { } percentage } => $"{Before(figure.Mark)}{Number(percentage)} percent",
        { IsFulfilled: { } yes } => yes ? "yes" : "no",
        _ => "not reported",
    };

    private static string Since(Tertial? since) => since is { } tertial ? Months(tertial) : "an earlier report";
}
