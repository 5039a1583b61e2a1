using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>Sävsjö's own year 2020, as its follow-ups gave it.</summary>
internal static class RealYear
{
    public const string TextOfTertial1 =
        "Misstankar narkotikabrott 2 överlåtelse 6 innehav varav tre 21 år och yngre 19 eget bruk varav tretton 21 år och yngre "
        + "1 dopningslagen innehav varav en 21 år och yngre 1 dopningslagen bruk varav en 21 år och yngre";

    public static YearInFigures Of2020() => new YearInFigures { TextOfTertial1 = TextOfTertial1 }
        .Suspicions("Överlåtelse", (2, 0), (1, 0), (3, 2))
        .Suspicions("Innehav", (6, 3), (7, 4), (9, 0))
        .Suspicions("Eget bruk", (19, 13), (27, 7), (17, 11))
        .Suspicions("Dopningslagen innehav", (1, 1), (0, 0), (3, 0))
        .Suspicions("Dopningslagen bruk", (1, 1), (0, 0), (0, 0))
        .Measure("Riktade insatser", new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year),
            Figure.OfCount(10), Figure.OfCount(7), Figure.OfCount(3))
        .Measure("Samverkansmöten", new Goal(GoalComparison.AtLeast, 4, GoalSpan.Year),
            Figure.OfCount(2), Figure.OfCount(1), Figure.OfCount(3));
}
