using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Räknade mål: what stands after a number of goals that ended alike, under a picture as in a summary.</summary>
public static class CountedGoals
{
    public const string CannotBeTold = "mål går inte att avgöra";

    extension(GoalOutcome outcome)
    {
        /// <summary>"mål nåddes", "mål nåddes delvis", "mål på väg", "mål inte redovisade".</summary>
        /// <param name="count">How many there are.</param>
        public string CountedWords(int count) => (outcome, count == 1) switch
        {
            (GoalOutcome.Reached, _) => "mål nåddes",
            (GoalOutcome.Partly, _) => "mål nåddes delvis",
            (GoalOutcome.UnderWay, _) => "mål på väg",
            (GoalOutcome.NotReached, _) => "mål nåddes inte",
            (GoalOutcome.Withheld, var one) => one ? "mål skyddat" : "mål skyddade",
            (GoalOutcome.NotYet, var one) => one ? "mål inte redovisat än" : "mål inte redovisade än",
            (_, var one) => one ? "mål inte redovisat" : "mål inte redovisade",
        };
    }
}
