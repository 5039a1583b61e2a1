using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Medborgarlöfte: one promise of a period, with its activities.</summary>
public sealed class Promise
{
    public const int MaxTextLength = 1000;
    public const int MaxHeadingLength = 300;
    public const int MaxNumber = 99;

    private readonly List<Activity> _activities = [];

    private Promise()
    {
    }

    public Promise(int number, string text, string followUpHeading)
    {
        Number = number;
        Text = text;
        FollowUpHeading = followUpHeading;
    }

    public int Id { get; private set; }

    public int PromisePeriodId { get; private set; }

    public int Number { get; private set; }

    /// <summary>The text as signed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The shorter heading that follow-ups use; it may differ from the text.</summary>
    public string FollowUpHeading { get; private set; } = "";

    /// <summary>The latest tertial that was published when it was added; null for one that was there from the beginning.</summary>
    public Tertial? AddedAfter { get; internal init; }

    public IReadOnlyList<Activity> Activities => _activities;

    public Promise With(params IEnumerable<Activity> activities)
    {
        _activities.AddRange(activities);
        return this;
    }

    /// <summary>What is wrong with a promise's number, text or heading; empty when nothing is.</summary>
    internal static IEnumerable<RuleViolation> Faults(int? number, string? text, string? heading)
    {
        if (number is not (>= 1 and <= MaxNumber))
            yield return new($"Skriv löftets nummer, 1 till {MaxNumber}.", PromiseField.Number);
        if (text is null)
            yield return new("Skriv löftet, som det står i överenskommelsen.", PromiseField.Text);
        foreach (var violation in StoredText.Faults(text, PromiseField.Text, "Löftet", MaxTextLength)
            .Concat(StoredText.Faults(heading, PromiseField.FollowUpHeading, "Rubriken", MaxHeadingLength)))
            yield return violation;
        if (heading?.Contains('\n') == true)
            yield return new("Rubriken får bara ha en rad.", PromiseField.FollowUpHeading);
    }

    internal void Describe(int number, string text, string heading) => (Number, Text, FollowUpHeading) = (number, text, heading);

    internal void MoveTo(int number) => Number = number;

    internal void Add(Activity activity)
    {
        activity.BelongTo(this);
        _activities.Add(activity);
    }

    internal void Remove(Activity activity) => _activities.Remove(activity);
}
