using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Periodens uppföljda tertial: what a follow-up of a period says of the tertials that it and those before it are about.</summary>
internal static class FollowedUpByPeriod
{
    extension(PromisePeriod period)
    {
        /// <param name="tertial">The last of the follow-up.</param>
        public FollowedUpTertials UpTo(Tertial tertial) => new(
            tertial, [.. period.FollowedUp.Joined.Where(round => round.Last <= tertial)], [.. period.FollowedUp.NotFollowedUp]);
    }
}
