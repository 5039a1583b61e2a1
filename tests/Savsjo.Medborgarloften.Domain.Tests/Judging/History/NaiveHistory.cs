namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <param name="Agreement">The agreement.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Goal">Its one goal.</param>
/// <param name="FollowUps">The follow-ups, those to come may be left out.</param>
/// <param name="AsOf">The follow-up (by its last tertial) as of which the question is asked; it and all before it are
/// published. Null: none is published.</param>
public sealed record NaiveHistory(
    NaiveAgreement Agreement,
    NaiveActivity Activity,
    NaiveGoal Goal,
    IReadOnlyList<NaiveFollowUp> FollowUps,
    NaiveTertial? AsOf);
