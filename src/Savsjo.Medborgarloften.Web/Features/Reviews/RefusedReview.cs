using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Reviews;

/// <summary>Nekat beslut: a decision that was refused: of which report, why, and what was typed.</summary>
public sealed record RefusedReview
{
    /// <summary>Null when it was of several.</summary>
    public int? ReportId { get; private init; }

    /// <summary>"Det gick inte att återsända 2.1".</summary>
    public required string Title { private get; init; }

    public required IReadOnlyList<string> Messages { private get; init; }

    public ErrorSummary Summary => new(Title, [.. Messages.Select(message => new Fault(message, AnchorOf(message)))]);

    public string? Comment { get; private init; }

    /// <summary>What is wrong with the comment, shown beside its field.</summary>
    public string? CommentFault { get; private init; }

    /// <summary>The marks as they came, "id:version", so that they stay.</summary>
    public IReadOnlyList<string> Marked { get; private init; } = [];

    /// <summary>Whether somebody else changed a report since it was read.</summary>
    public bool IsStale { get; private init; }

    /// <param name="deed">"godkänna" or "återsända".</param>
    public static RefusedReview Of(ActivityReport report, string deed, ReviewForm form, IReadOnlyList<RuleViolation> violations) => new()
    {
        ReportId = report.Id,
        Title = $"Det gick inte att {deed} {report.Activity.Label} {report.Activity.Name}",
        Messages = [.. violations.Select(violation => violation.Message)],
        Comment = form.Comment,
        CommentFault = violations.FirstOrDefault(violation => violation.Field == nameof(Review.Comment))?.Message,
        IsStale = violations.Any(ReviewActivityReport.IsStale),
    };

    public static RefusedReview OfMarked(ReviewForm form, IReadOnlyList<RuleViolation> violations) => new()
    {
        Title = "Ingen rapport godkändes",
        Messages = [.. violations.Select(violation => violation.Message)],
        Marked = form.Marked,
        IsStale = violations.Any(ReviewActivityReport.IsStale),
    };

    public bool IsMarked(ReviewedReport report) => Marked.Any(mark => mark.StartsWith($"{report.Id}:", StringComparison.Ordinal));

    /// <summary>The comment's field when the comment is at fault, otherwise the report; nowhere when several were refused.</summary>
    private string? AnchorOf(string message) => ReportId is not { } id ? null : message == CommentFault ? $"kommentar-{id}" : $"rapport-{id}";
}
