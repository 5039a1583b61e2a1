using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Rad och aktivitet: which row of a document is about which activity, by number and by words, and how sure that is.</summary>
public sealed class RowMatching
{
    private const double Same = 0.75;
    private const double Alike = 0.5;

    /// <summary>So much more like one than like the next.</summary>
    private const double Apart = 0.1;

    /// <summary>What a number needs of the words beside it.</summary>
    private const double Something = 0.3;

    private readonly IReadOnlyList<FollowUpRow> _rows;
    private readonly Dictionary<int, MatchedRow> _matched = [];
    private readonly Dictionary<int, double> _scores = [];
    private readonly Dictionary<int, string> _twins = [];
    private readonly HashSet<Activity> _contested = [];

    /// <param name="chosen">What somebody has chosen: the activity of a row by its place; null for none.</param>
    /// <param name="isLooked">Whether a row may be matched by itself: it says something, and is of this municipality; null for all.</param>
    public RowMatching(
        IReadOnlyList<FollowUpRow> rows, IReadOnlyCollection<Activity> activities, IReadOnlyDictionary<int, int?>? chosen = null,
        Func<FollowUpRow, bool>? isLooked = null)
    {
        _rows = rows;
        Choose(activities, chosen ?? new Dictionary<int, int?>());
        foreach (var (place, row) in rows.Index())
            if (activities.FirstOrDefault(activity => activity.Id == row.ActivityId) is { } keyed)
                _matched[place] = new(place, row, keyed, MatchSureness.Keyed);
        bool IsFree(int place) => rows[place].ActivityId is null && chosen?.ContainsKey(place) != true
            && isLooked?.Invoke(rows[place]) != false;
        var free = Enumerable.Range(0, rows.Count).Where(IsFree).ToList();
        var alike = new WordLikeness(
            [.. activities.Select(activity => activity.Text)], [.. activities.Select(activity => activity.Name)]);
        var candidates = free.SelectMany(place => Candidate.Of(rows[place], place, activities, alike)).ToList();
        foreach (var one in candidates.OrderByDescending(one => one.Sureness).ThenByDescending(one => one.Score).ThenBy(one => one.Place))
            Take(one);
    }

    /// <summary>Rows that are about an activity, in the document's order.</summary>
    public IReadOnlyList<MatchedRow> Matched => [.. _matched.Values.OrderBy(one => one.Place)];

    /// <summary>Rows that are about none, with their places.</summary>
    public IEnumerable<(int Place, FollowUpRow Row)> Without => _rows.Index().Where(row => !_matched.ContainsKey(row.Index));

    /// <summary>"1.1": the activity that a row is about as well as another one; null for others.</summary>
    public string? TwinOf(int place) => _matched.ContainsKey(place) ? null : _twins.GetValueOrDefault(place);

    /// <summary>Whether several rows are as much about the activity that a row is about, so that none of them was taken.</summary>
    public bool IsContested(int place) => TwinOf(place) is { } label && _contested.Any(activity => activity.Label == label);

    public MatchedRow? Of(Activity activity) => _matched.Values.FirstOrDefault(one => one.Activity == activity);

    private void Choose(IReadOnlyCollection<Activity> activities, IReadOnlyDictionary<int, int?> chosen)
    {
        foreach (var (place, id) in chosen.OrderBy(one => one.Key))
            if (place >= 0 && place < _rows.Count && activities.FirstOrDefault(activity => activity.Id == id) is { } activity
                && Of(activity) is null)
                _matched[place] = new(place, _rows[place], activity, MatchSureness.Chosen);
    }

    private void Take(Candidate one)
    {
        if (_matched.ContainsKey(one.Place))
            return;
        if (Of(one.Activity) is { } better)
        {
            _twins.TryAdd(one.Place, one.Activity.Label);
            // What has just its words is taken before what is only like it.
            if (better.Sureness == one.Sureness && _scores[better.Place] - one.Score < Apart
                && (_scores[better.Place] < 1 || one.Score >= 1))
                Contest(better);
        }
        else if (_contested.Contains(one.Activity))
            _twins.TryAdd(one.Place, one.Activity.Label);
        else if (!_twins.ContainsKey(one.Place))
            (_matched[one.Place], _scores[one.Place]) = (new(one.Place, _rows[one.Place], one.Activity, one.Sureness), one.Score);
    }

    /// <summary>Two rows that are as much about one activity: whoever brought the document chooses.</summary>
    private void Contest(MatchedRow row)
    {
        _contested.Add(row.Activity);
        _twins.TryAdd(row.Place, row.Activity.Label);
        _matched.Remove(row.Place);
    }

    private sealed record Candidate(int Place, Activity Activity, MatchSureness Sureness, double Score)
    {
        /// <summary>The activity that the row may be about; none where it is like several, or like none.</summary>
        public static IEnumerable<Candidate> Of(
            FollowUpRow row, int place, IEnumerable<Activity> activities, WordLikeness alike)
        {
            var scored = activities.Zip(alike.ToEach(row.Words), (activity, score) => (Activity: activity, Score: score))
                .OrderByDescending(one => one.Score).ToList();
            var numbered = scored.Find(one => one.Activity.Label == row.Number);
            if (numbered.Activity is { } known && (row.Words.Length == 0 || numbered.Score >= Something))
                return [new(place, known, MatchSureness.Sure, Math.Max(numbered.Score, Same))];
            if (scored is [{ Score: >= Alike } best, ..])
                return scored.Count > 1 && best.Score - scored[1].Score < Apart && best.Score < 1
                    ? []
                    : [new(place, best.Activity, numbered.Activity is null && best.Score >= Same ? MatchSureness.Sure
                        : MatchSureness.Likely, best.Score)];
            return numbered.Activity is null ? [] : [new(place, numbered.Activity, MatchSureness.Unsure, numbered.Score)];
        }
    }
}

/// <summary>En rad som hör till en aktivitet.</summary>
public sealed record MatchedRow(int Place, FollowUpRow Row, Activity Activity, MatchSureness Sureness);

/// <summary>Hur säkert det är att raden hör till aktiviteten.</summary>
public enum MatchSureness
{
    /// <summary>Only the number is the same.</summary>
    Unsure = 1,

    /// <summary>The words are alike, and no other activity's are as much.</summary>
    Likely = 2,

    /// <summary>The words are the same or nearly so, or the number and some of the words.</summary>
    Sure = 3,

    /// <summary>Somebody has said so.</summary>
    Chosen = 4,

    /// <summary>The row has the activity's key.</summary>
    Keyed = 5,
}

/// <summary>Säkerhetens ord: the wording of <see cref="MatchSureness"/>.</summary>
public static class MatchSurenessWording
{
    extension(MatchSureness sureness)
    {
        public string Wording => sureness switch
        {
            MatchSureness.Keyed => "Säker: raden är hämtad härifrån.",
            MatchSureness.Chosen => "Du har valt raden.",
            MatchSureness.Sure => "Säker: raden har aktivitetens ord.",
            MatchSureness.Likely => "Trolig: orden liknar aktivitetens. Titta efter.",
            _ => "Osäker: numret är aktivitetens, men orden är andra.",
        };
    }
}
