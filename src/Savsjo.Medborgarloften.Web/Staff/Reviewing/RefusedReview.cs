using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Nekat beslut: a decision that was refused: of which report, why, and what was typed.</summary>
public sealed record RefusedReview
{
    /// <summary>Null when it was of several.</summary>
    public int? ReportId { get; private init; }

    /// <summary>"Det gick inte att skicka tillbaka 2.1".</summary>
    public required string Title { private get; init; }

    public required IReadOnlyList<RuleViolation> Violations { private get; init; }

    public ErrorSummary Summary => new(Title, [.. Violations.Select(violation => new Fault(violation.Message, AnchorOf(violation)))]);

    public string? Comment { get; private init; }

    /// <summary>What the comment was said to concern, as it was posted.</summary>
    public string? About { get; private init; }

    /// <summary>What is wrong with the comment, shown beside its field.</summary>
    public string? CommentFault => FaultOf(CommentField.Text);

    /// <summary>What is wrong with what it was said to concern.</summary>
    public string? AboutFault => FaultOf(CommentField.Part);

    /// <summary>The marks as they came, "id:version", so that they stay.</summary>
    public IReadOnlyList<string> Marked { get; private init; } = [];

    /// <param name="deed">"godkänna", "skicka tillbaka" or "kommentera".</param>
    public static RefusedReview Of(ActivityReport report, string deed, ReviewForm form, Outcome outcome) => new()
    {
        ReportId = report.Id,
        Title = $"Det gick inte att {deed} {report.Activity.Label} {report.Activity.Name}",
        Violations = outcome.Violations,
        Comment = form.Comment,
        About = form.About,
    };

    /// <summary>A report that is not in the open round: it is published since, belongs to another, or never was.</summary>
    public static RefusedReview OfUnknown(ReviewForm form) => new()
    {
        Title = "Rapporten finns inte i den här omgången",
        Violations = [new("Den kan vara publicerad eller höra till en annan omgång. Ingenting är ändrat.")],
        Marked = form.Marked,
    };

    public static RefusedReview OfMarked(ReviewForm form, Outcome outcome) => new()
    {
        Title = "Ingen rapport godkändes",
        Violations = outcome.Violations,
        Marked = form.Marked,
    };

    public bool IsMarked(ReviewedReport report) => Marked.Any(mark => ReviewForm.ReadMark(mark) is { } seen && seen.ReportId == report.Id);

    private string? FaultOf(CommentField field) =>
        Violations.FirstOrDefault(violation => violation.Field?.As<CommentField>() == field)?.Message;

    /// <summary>The field that is at fault, otherwise the report; nowhere when several were refused.</summary>
    private string? AnchorOf(RuleViolation violation) => ReportId is not { } id ? null : violation.Field?.As<CommentField>() switch
    {
        CommentField.Text => $"kommentar-{id}",
        CommentField.Part => $"galler-{id}",
        _ => $"rapport-{id}",
    };
}
