using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Textkontroll: finds the texts by people that hold numbers and belong to an activity with withheld figures. A person has
/// to judge them: only a reader can tell what "tio fler än i våras" gives away.
/// </summary>
/// <param name="hidden">The withheld numbers by activity label; activities with none are not in it.</param>
internal sealed class TextCheck(IReadOnlyDictionary<string, IReadOnlySet<int>> hidden)
{
    /// <param name="content">What is about to be published.</param>
    /// <param name="earlier">What was published before: what stands there is told already.</param>
    public IReadOnlyList<TextToCheck> Of(FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> earlier)
    {
        var labels = content.Activities.SelectMany(Labels).Distinct().ToList();
        var now = TextsOf(content).ToList();
        var before = earlier.Where(one => one.Tertial.Year == content.Tertial.Year)
            .SelectMany(one => TextsOf(one).Select(text => (Source: PublishedSource.Of(one), Text: text))).ToList();
        var kept = now.Select(one => Check(one, labels, before.Find(old => old.Text.Text == one.Text).Source));
        var gone = before.Where(old => now.TrueForAll(one => one.Text != old.Text.Text)).DistinctBy(old => old.Text.Text)
            .Select(old => Check(old.Text, labels, old.Source)).Where(old => old.HoldsWithheld);
        return [.. kept.Concat(gone).Where(one => one.Numbers.Count > 0)];
    }

    private TextToCheck Check(Written text, List<string> labels, PublishedSource? alreadyIn)
    {
        var numbers = NumbersInText.Of(text.Text, labels);
        var secrets = text.Label is { } label ? hidden[label] : hidden.Values.SelectMany(one => one).ToHashSet();
        return new TextToCheck(text.Label, text.Where, text.Text, numbers, numbers.Any(secrets.Contains), alreadyIn);
    }

    private IEnumerable<Written> TextsOf(FollowUpReportContent content)
    {
        if (hidden.Count == 0)
            yield break;
        foreach (var text in content.Activities.Where(activity => hidden.ContainsKey(activity.Label)).SelectMany(activity =>
            TextsOf(activity, content.FollowedUp)))
            yield return text;
        if (content.Note is { } whole)
            yield return new Written(null, "Sammanfattning, hela uppföljningen", whole);
        foreach (var promise in content.Promises)
            if (promise.Note is { } note && promise.Activities.Any(activity => hidden.ContainsKey(activity.Label)))
                yield return new Written(null, $"Sammanfattning, löfte {promise.Number}", note);
        if (content.Correction is not { } correction)
            yield break;
        yield return new Written(null, "Rättelse, skäl", correction.Reason);
        foreach (var change in correction.Changes)
            yield return new Written(null, "Rättelse, ändring", change);
    }

    private static IEnumerable<Written> TextsOf(ActivityContent activity, FollowedUpTertials time)
    {
        foreach (var cell in activity.Cells)
            if (cell is { IsWrittenFromFigures: false, Text: { } text })
                yield return new Written(activity.Label, $"{activity.Label}, {time.ShortNameOf(cell.Tertial)}", text);
        foreach (var reason in activity.MeasuresAndOffences.SelectMany(measure => measure.Goal?.Spans ?? []).Select(span => span.Reason)
            .Append(activity.GoalReason).OfType<string>().Distinct())
            yield return new Written(activity.Label, $"{activity.Label}, skäl till att målet inte nåddes", reason);
    }

    private static IEnumerable<string> Labels(ActivityContent activity) =>
        activity.Measures.Select(measure => measure.Subgroups).Append(activity.Suspicions?.Subgroups ?? Subgroups.None)
            .SelectMany(subgroups => subgroups.Labels);

    private sealed record Written(string? Label, string Where, string Text);
}
