namespace Savsjo.Medborgarloften.Domain.Promises;

/// <summary>
/// Omgång: the reporting of one tertial. It is open from its opening day until its follow-up is published, and only
/// when every earlier one of its period has been. A correction opens some of its reports once more.
/// </summary>
public sealed class Round
{
    private const int DefaultDaysToReport = 15;

    private readonly List<Correction> _corrections = [];

    private Round()
    {
    }

    internal Round(Tertial tertial)
    {
        Tertial = tertial;
        OpensOn = tertial.FirstDayOfLastMonth;
        Deadline = tertial.LastDay.AddDays(DefaultDaysToReport);
    }

    public int Id { get; private set; }

    public int PromisePeriodId { get; private set; }

    public Tertial Tertial { get; private set; }

    /// <summary>By default the first day of the tertial's last month.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day to report; by default the fifteenth day after the tertial's end.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>When its follow-up was first published; null while it is not.</summary>
    public Change? Published { get; private set; }

    /// <summary>
    /// Rises with everything that is done in the round, saving as well as publishing: a publication rests on what its
    /// author saw, or is refused.
    /// </summary>
    public int Version { get; private set; }

    public IReadOnlyList<Correction> Corrections => _corrections;

    public bool IsPublished => Published is not null;

    /// <summary>The correction that goes on; null when there is none.</summary>
    public Correction? OngoingCorrection => _corrections.SingleOrDefault(correction => correction.IsOngoing);

    /// <param name="change">Who and when.</param>
    /// <param name="version">The version of the follow-up; 1 unless it is a correction's.</param>
    public void MarkPublished(Change change, int version = 1)
    {
        Published ??= change;
        OngoingCorrection?.End(change, version);
        Version++;
    }

    /// <summary>Something that this round rests on has changed: whoever is publishing it must look again.</summary>
    public void MarkFoundationChanged() => Version++;

    /// <summary>Why no correction can be opened; null when one can.</summary>
    internal RuleViolation? RefuseCorrection() => this switch
    {
        { IsPublished: false } => new($"{SwedishText.Capitalised(Tertial.Name)} är inte publicerat. Det som inte är publicerat ändras i inmatningen."),
        { OngoingCorrection: not null } => new($"En rättelse av {Tertial.Name} pågår redan. Publicera eller avbryt den först."),
        _ => null,
    };

    internal void OpenCorrection(string reason, IEnumerable<int> activityIds, Change change)
    {
        _corrections.Add(new Correction(reason, activityIds, change));
        Version++;
    }

    internal void CallOffCorrection(Change change)
    {
        OngoingCorrection?.End(change, publishedVersion: null);
        Version++;
    }
}
