using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>
/// Aktivitetens tid: the tertials that it is of. Outside them it is ej aktuellt, before as after, wherever it is followed; within them
/// what no follow-up tells of is not reported yet.
/// </summary>
/// <param name="First">The first tertial; null where only its follow-ups are known.</param>
/// <param name="Last">The last one; null where none is known.</param>
public sealed record ActivityTime(Tertial? First, Tertial? Last)
{
    private const string NoAgreement = "Inget löfte med den här aktiviteten gällde det året.";

    /// <summary>How it began and ended, and what took its place; null where only its follow-ups are known.</summary>
    public ActivityTurn? Turn { get; private init; }

    /// <summary>As the agreement has it now.</summary>
    /// <param name="upTo">The tertial last followed up: what happens after it is not told yet.</param>
    public static ActivityTime Of(PromisePeriod period, Activity activity, Tertial upTo) =>
        new(activity.FirstTertial, activity.LastTertial) { Turn = period.TurnOf(activity, upTo) };

    /// <summary>As its follow-ups tell of it, where the agreement is not here: over, when the newest tells no more of it.</summary>
    /// <param name="newest">The tertial last followed up, of any activity.</param>
    public static ActivityTime Told(ActivityHistory history, Tertial? newest)
    {
        var own = history.Years.SelectMany(year => year.Activity.Cells).Where(cell => cell.Tone != StatusTone.NotApplicable)
            .Select(cell => (Tertial?)cell.Tertial).ToList();
        return new(null, own.Max() < newest ? own.Max() : null);
    }

    /// <summary>What is told of something still to be followed up.</summary>
    public string WordsOfComing(TertialSpan round) =>
        round.First > Last || round.Last < First ? CellReading.NotApplicable : CellReading.NotYet;

    /// <summary>"Ej aktuellt. Aktiviteten avslutades med tertial 2 2022.": why a year has nothing to tell.</summary>
    /// <param name="parts">The activity's time in each period that the year is a part of, in order.</param>
    public static string GapOf(int year, IReadOnlyList<ActivityTime> parts) => parts switch
    {
        [] => NoAgreement,
        [.., { Last: { } last } ended] when parts.All(part => part.Last?.Year < year) =>
            $"{CellReading.NotApplicable}. {ended.Turn?.Ended ?? $"Aktiviteten avslutades med {last.Name}."}",
        [{ First: { } first }, ..] when parts.All(part => part.First?.Year > year) =>
            $"{CellReading.NotApplicable}. Aktiviteten började {first.Name}.",
        _ => $"{CellReading.NotYet}.",
    };
}
