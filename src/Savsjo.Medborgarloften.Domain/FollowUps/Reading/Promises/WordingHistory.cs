using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>
/// Ändrad lydelse: what a promise and its activities said before, by the follow-ups that said so. Why it was changed stands in the log,
/// where its writer was told that it would.
/// </summary>
public sealed record WordingHistory(
    IReadOnlyList<EarlierWording> OfPromise, IReadOnlyDictionary<string, IReadOnlyList<EarlierWording>> ByLabel)
{
    public static WordingHistory None { get; } = new([], new Dictionary<string, IReadOnlyList<EarlierWording>>());

    /// <param name="promise">The promise's number.</param>
    /// <param name="contents">Every follow-up of the period so far, in its newest version and in order.</param>
    public static WordingHistory Of(int promise, IReadOnlyList<FollowUpReportContent> contents)
    {
        var told = contents.SelectMany(content => content.Promises.Where(one => one.Number == promise)
            .Select(one => (content.Covers, Promise: one))).ToList();
        return new(
            Of(told.Select(one => (one.Covers, one.Promise.Text))),
            told.SelectMany(one => one.Promise.Activities.Select(activity => (one.Covers, Activity: activity)))
                .GroupBy(one => one.Activity.Label)
                .ToDictionary(group => group.Key, group => Of(group.Select(one => (one.Covers, one.Activity.Text)))));
    }

    /// <summary>An activity's own, by its label.</summary>
    /// <inheritdoc cref="Of(int, IReadOnlyList{FollowUpReportContent})"/>
    public static IReadOnlyList<EarlierWording> Of(string label, IEnumerable<FollowUpReportContent> contents) =>
        Of(contents.SelectMany(content => content.Activities.Where(activity => activity.Label == label)
            .Select(activity => (content.Covers, activity.Text))));

    public IReadOnlyList<EarlierWording> OfActivity(string label) => ByLabel.GetValueOrDefault(label) ?? [];

    /// <summary>Each wording that another came after, the latest first.</summary>
    private static IReadOnlyList<EarlierWording> Of(IEnumerable<(TertialSpan Covers, string Text)> told)
    {
        List<(TertialSpan Covers, string Text)> inOrder = [.. told];
        return
        [
            .. inOrder.Zip(inOrder.Skip(1)).Where(pair => !SayTheSame(pair.First.Text, pair.Second.Text))
                .Select(pair => new EarlierWording(pair.First.Covers, pair.Second.Covers, pair.First.Text))
                .Reverse(),
        ];
    }

    /// <summary>Another line break is no other wording.</summary>
    private static bool SayTheSame(string one, string other) => Words(one).SequenceEqual(Words(other));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>En tidigare lydelse.</summary>
/// <param name="Last">The last follow-up that said so.</param>
/// <param name="ChangedIn">The first that said something else.</param>
/// <param name="Text">What it said.</param>
public sealed record EarlierWording(TertialSpan Last, TertialSpan ChangedIn, string Text)
{
    /// <summary>"Lydelsen ändrades till uppföljningen för tertial 3 2020. Till och med tertial 2 2020 stod det:"</summary>
    public string Sentence => $"Lydelsen ändrades till uppföljningen för {ChangedIn.Name}. Till och med {Last.Name} stod det:";
}
