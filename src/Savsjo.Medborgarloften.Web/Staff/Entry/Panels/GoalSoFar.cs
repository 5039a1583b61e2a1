using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>Hittills: what a measure has come to with what is typed, and the share of its goal.</summary>
/// <param name="Id">The id that the parts' ids begin with.</param>
/// <param name="Heading">"Hittills i år".</param>
/// <param name="Total">"4 av minst 15", or "4" without a goal.</param>
/// <param name="SharePercent">Share of the goal, where one can be told.</param>
/// <param name="Outcome">Where the goal stands.</param>
public sealed record GoalSoFar(string Id, string Heading, string Total, int? SharePercent, GoalOutcome? Outcome)
{
    private const int FullWidth = 100;

    /// <summary>While what is typed is no number, nothing adds up.</summary>
    private const string Unread = "–";

    /// <summary>Whether a bar can be drawn: more of "at most" is no progress.</summary>
    public bool HasBar { get; private init; }

    /// <summary>Over which days a pace is judged; it stays as it is whatever is typed.</summary>
    public string? DueNote { get; private init; }

    /// <summary>What follows from the figures typed.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>"27%", an SVG width: never wider than the goal.</summary>
    public string BarWidth => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(SharePercent ?? 0, 0, FullWidth)}%");

    internal static GoalSoFar Of(string id, PanelContext context, Measure measure)
    {
        var history = context.HistoryOf(measure);
        var isUnread = context.IsWrong(measure);
        if (measure.Goal is null)
            return new(
                id, "Hittills i år", isUnread ? Unread : FigureContent.Exact(history.YearTotal(context.Round.Tertial)).Wording, null, null);
        var progress = context.ProgressOf(measure);
        var words = measure.GoalWords! with { Goal = progress.Goal, Due = progress.Due };
        if (measure.Kind == MeasureKind.YesNo)
            return new(id, "Mål", words.InFigures, null, progress.Current.Outcome);
        var heading = progress.Current is { From: { } from, Last: var last } && from != last
            ? $"Sammanlagt {new TertialSpan(context.Round.Period.RoundOf(from).First, last).NameInYear}"
            : HeadingOf(history.Accumulation, progress.Goal.Span);
        if (measure.CountsSuspicions)
            heading = $"{measure.Name}, {SwedishText.LowerFirst(heading)}";
        if (isUnread)
            return new(id, heading, Unread, null, null) { DueNote = words.DueNote };
        var total = FigureContent.Exact(progress.Total);
        var isProgress = words.IsPartOfGoal && progress is { Limits: { Least: > 0, Most: null }, Goal.SubgroupShare: null };
        return new(
            id, heading, words.Against(total), progress.SharePercent, progress.Current.Outcome)
        {
            HasBar = isProgress && !progress.Total.IsMissing,
            DueNote = words.DueNote,
            Notes = progress.Total.IsMissing ? [] : [.. words.Notes(total, progress.Current.Outcome).Where(note => note != words.DueNote)],
        };
    }

    private static string HeadingOf(Accumulation accumulation, GoalSpan span) => (accumulation, span) switch
    {
        (Accumulation.Latest, _) => "Senaste värdet",
        (_, { Repeats: true }) => "Detta tertial",
        (_, GoalSpan.Period) => "Hittills under löftesperioden",
        _ => "Hittills i år",
    };
}
