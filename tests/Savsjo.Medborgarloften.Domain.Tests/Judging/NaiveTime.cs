using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>The tertials that the goal has, and what number holds in each of them.</summary>
public sealed class NaiveTime
{
    private readonly NaiveHistory _history;
    private readonly SortedDictionary<NaiveTertial, NaivePredecessor> _owners = [];

    public NaiveTime(NaiveHistory history)
    {
        _history = history;

        // The activity itself and those before it are told alike: what each applied to, stated and owed.
        var own = _history.Activity;
        var link = new NaivePredecessor(own.AppliesTo, own.Statements, _history.Goal.Number, _history.Goal.Changes, own.ContinuedFrom);
        NaiveTertial? successorBegins = null;
        for (NaivePredecessor? one = link; one is not null; one = one.ContinuedFrom)
        {
            foreach (var tertial in one.AppliesTo)
            {
                // A tertial that both have belongs to the successor.
                if (successorBegins is { } begins && tertial >= begins)
                {
                    continue;
                }

                if (tertial.LastDay < _history.Agreement.FirstDay || tertial.FirstDay > _history.Agreement.LastDay)
                {
                    continue;
                }

                // An ending is known from the follow-up of the tertial in which it came.
                if (own.EndedIn is { } ended && _history.AsOf is { } now && now >= ended && tertial > ended)
                {
                    continue;
                }

                _owners[tertial] = one;
            }

            if (one.AppliesTo.Count > 0 && (successorBegins is null || one.AppliesTo.Min() < successorBegins))
            {
                successorBegins = one.AppliesTo.Min();
            }
        }
    }

    public IReadOnlyList<NaiveTertial> Tertials => [.. _owners.Keys];

    /// <summary>The goal's number as it held in a tertial.</summary>
    public decimal NumberIn(NaiveTertial tertial)
    {
        var owner = _owners[tertial];
        var number = owner.Number;
        foreach (var change in owner.Changes.OrderBy(change => change.From))
        {
            if (change.From <= tertial)
            {
                number = change.Number;
            }
        }

        return number;
    }

    /// <summary>The days of these tertials that lie within the agreement.</summary>
    public IReadOnlyList<DateOnly> Days(IEnumerable<NaiveTertial> tertials)
    {
        var days = new List<DateOnly>();
        foreach (var tertial in tertials.Order())
        {
            for (var day = tertial.FirstDay; day <= tertial.LastDay; day = day.AddDays(1))
            {
                if (day >= _history.Agreement.FirstDay && day <= _history.Agreement.LastDay)
                {
                    days.Add(day);
                }
            }
        }

        return days;
    }

    /// <summary>The published rounds, and the tertials that passed without a follow-up, in order of time.</summary>
    public IReadOnlyList<NaivePart> PartsSoFar()
    {
        var parts = new List<NaivePart>();
        if (_history.AsOf is not { } now)
        {
            return parts;
        }

        var covered = new HashSet<NaiveTertial>();
        foreach (var followUp in _history.FollowUps.Where(followUp => followUp.Last <= now))
        {
            NaiveTertial[] tertials = [.. followUp.Covers.Where(_owners.ContainsKey).Order()];
            if (tertials.Length == 0)
            {
                continue;
            }

            covered.UnionWith(tertials);
            var stated = _owners[tertials[^1]].Statements.SingleOrDefault(statement => statement.Round == followUp.Last);
            // A year's goal begins anew with the year, and the activity is asked again.
            var excused = stated is null && _history.Activity.DoneIn is { } done && followUp.Last > done
                && (_history.Goal.Span != NaiveSpan.Year || followUp.Last.Year == done.Year);
            parts.Add(new NaivePart(followUp.Last, tertials, true, stated, excused)
            {
                IsDropped = stated is null && _history.Activity.DroppedIn is { } dropped && followUp.Last >= dropped,
            });
        }

        foreach (var tertial in Tertials.Where(tertial => tertial <= now && !covered.Contains(tertial)))
        {
            parts.Add(new NaivePart(tertial, [tertial], false, null, false));
        }

        return [.. parts.OrderBy(part => part.Tertials[0])];
    }
}
