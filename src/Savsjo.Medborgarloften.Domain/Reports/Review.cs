namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Granskning: a reviewer's decision on a report: approved, or returned with a comment.</summary>
public sealed class Review
{
    /// <summary>Longest comment to an author.</summary>
    public const int MaxCommentLength = 2000;

    private Review()
    {
    }

    internal Review(ReviewDecision decision, string? comment, ReportPart? part, Change change)
    {
        Decision = decision;
        Comment = comment;
        Part = part;
        Decided = change;
    }

    public int Id { get; private set; }

    public int ActivityReportId { get; private set; }

    public ReviewDecision Decision { get; private set; }

    /// <summary>Always there when the report was returned. Never shown to the public.</summary>
    public string? Comment { get; private set; }

    /// <summary>The field that the comment concerns; null for the report as a whole.</summary>
    public ReportPart? Part { get; private set; }

    public Change Decided { get; private set; } = null!;
}

/// <summary>Beslut: what a reviewer decided.</summary>
public enum ReviewDecision
{
    Approved = 1,
    Returned = 2,
}
