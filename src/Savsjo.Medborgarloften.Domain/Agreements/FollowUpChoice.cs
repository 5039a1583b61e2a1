using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Val av omgångar: what the parties have chosen of how their agreement is followed up: which tertials go together, and where the
/// follow-ups begin, if later than the agreement.
/// </summary>
/// <param name="From">The first tertial that is followed up; null for the agreement's first.</param>
/// <param name="JoinedWithNext">The tertials that are followed up together with the next one; never a year's last.</param>
public sealed record FollowUpChoice(Tertial? From, IReadOnlyList<Tertial> JoinedWithNext)
{
    /// <summary>Every tertial by itself, from the agreement's first on: so it is unless something else is chosen.</summary>
    public static FollowUpChoice EachTertial { get; } = new(null, []);

    /// <summary>
    /// Every year of these together, also where the agreement has but its first tertials: prolonged, it has the year whole.
    /// </summary>
    public static FollowUpChoice WholeYears(Tertial? from, IEnumerable<Tertial> tertials)
    {
        List<Tertial> all = [.. tertials.Order()];
        return new(from, all.Count == 0 ? [] : [.. Tertial.Between(all[0], new(all[^1].Year, 3)).Where(one => !one.IsLastOfYear)]);
    }

    /// <summary>The rounds that some tertials, on each other, become.</summary>
    public IReadOnlyList<TertialSpan> RoundsOf(IReadOnlyList<Tertial> tertials)
    {
        var rounds = new List<TertialSpan>();
        foreach (var tertial in tertials)
            if (rounds is [.., var last] && last.Last == tertial.Previous && JoinedWithNext.Contains(last.Last))
                rounds[^1] = last with { Last = tertial };
            else
                rounds.Add(tertial);
        return rounds;
    }

    /// <summary>Of other tertials: what was chosen of those that stay holds, and whole years go on as whole years.</summary>
    /// <param name="before">The tertials that were followed up.</param>
    /// <param name="after">Those that will be.</param>
    internal FollowUpChoice MovedTo(IReadOnlyList<Tertial> before, IReadOnlyList<Tertial> after)
    {
        List<Tertial> joinable = [.. before.Where(tertial => !tertial.IsLastOfYear && before.Contains(tertial.Next))];
        return joinable.Count > 0 && joinable.TrueForAll(JoinedWithNext.Contains)
            ? this with { JoinedWithNext = [.. JoinedWithNext.Union(WholeYears(null, after).JoinedWithNext).Order()] }
            : this;
    }

    /// <summary>As these rounds are: where two tertials are in rounds of their own, nothing joins them.</summary>
    internal FollowUpChoice As(IReadOnlyList<TertialSpan> rounds) => this with
    {
        JoinedWithNext = [.. JoinedWithNext.Where(tertial =>
            !rounds.Any(one => one.Last == tertial) || !rounds.Any(one => one.First == tertial.Next))],
    };

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    /// <param name="touched">The tertials that the agreement has days in.</param>
    internal IEnumerable<RuleViolation> Faults(IReadOnlyCollection<Tertial> touched)
    {
        foreach (var tertial in JoinedWithNext.Where(tertial => tertial.IsLastOfYear))
            yield return new(
                $"{SwedishText.Capitalised(tertial.Name)} och {tertial.Next.Name} ligger på var sin sida om nyår och kan inte följas upp "
                    + "tillsammans. En uppföljning hör till ett år.",
                PeriodField.FollowUps);
        if (From is { } from && !touched.Contains(from))
            yield return new(
                $"Uppföljningarna kan inte börja i {from.Name}: perioden har inga dagar där.", PeriodField.FollowUpsFrom);
    }
}
