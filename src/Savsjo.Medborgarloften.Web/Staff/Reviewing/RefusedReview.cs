using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

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

    /// <summary>What the comment was said to concern, as it was posted.</summary>
    public string? About { get; private init; }

    /// <summary>What is wrong with the comment, shown beside its field.</summary>
    public string? CommentFault { get; private init; }

    /// <summary>What is wrong with what it was said to concern.</summary>
    public string? AboutFault { get; private init; }

    /// <summary>The marks as they came, "id:version", so that they stay.</summary>
    public IReadOnlyList<string> Marked { get; private init; } = [];

    /// <summary>409 when somebody else was quicker, 404 for a report that is not in the round, else 400.</summary>
    public int Status { get; private init; } = StatusCodes.Status400BadRequest;

    /// <param name="deed">"godkänna", "återsända" or "kommentera".</param>
    public static RefusedReview Of(ActivityReport report, string deed, ReviewForm form, IReadOnlyList<RuleViolation> violations) => new()
    {
        ReportId = report.Id,
        Title = $"Det gick inte att {deed} {report.Activity.Label} {report.Activity.Name}",
        Messages = [.. violations.Select(violation => violation.Message)],
        Comment = form.Comment,
        About = form.About,
        CommentFault = violations.FirstOrDefault(violation => violation.Field == nameof(Review.Comment))?.Message,
        AboutFault = violations.FirstOrDefault(violation => violation.Field == nameof(Review.Part))?.Message,
        Status = StatusOf(violations),
    };

    /// <summary>A report that is not in the open round: it is published since, belongs to another, or never was.</summary>
    public static RefusedReview OfUnknown(ReviewForm form) => new()
    {
        Title = "Rapporten finns inte i den här omgången",
        Messages = ["Den kan vara publicerad eller höra till en annan omgång. Ingenting är ändrat."],
        Marked = form.Marked,
        Status = StatusCodes.Status404NotFound,
    };

    public static RefusedReview OfMarked(ReviewForm form, IReadOnlyList<RuleViolation> violations) => new()
    {
        Title = "Ingen rapport godkändes",
        Messages = [.. violations.Select(violation => violation.Message)],
        Marked = form.Marked,
        Status = StatusOf(violations),
    };

    public bool IsMarked(ReviewedReport report) => Marked.Any(mark => mark.StartsWith($"{report.Id}:", StringComparison.Ordinal));

    /// <summary>The field that is at fault, otherwise the report; nowhere when several were refused.</summary>
    private string? AnchorOf(string message) => ReportId is not { } id ? null
        : message == CommentFault ? $"kommentar-{id}"
        : message == AboutFault ? $"galler-{id}"
        : $"rapport-{id}";

    private static int StatusOf(IReadOnlyList<RuleViolation> violations) =>
        violations.Any(ReviewActivityReport.IsStale) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
}
