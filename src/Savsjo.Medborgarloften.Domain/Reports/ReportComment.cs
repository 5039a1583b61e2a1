namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Kommentar: what somebody of the staff wrote about a report, in the conversation between those who report and those who
/// review. It changes nothing in the report, makes nobody its author, and is never shown to the public.
/// </summary>
public sealed class ReportComment
{
    private ReportComment()
    {
    }

    internal ReportComment(string text, ReportPart? part, Change change)
    {
        Text = text;
        Part = part;
        Written = change;
    }

    public int Id { get; private set; }

    public int ActivityReportId { get; private set; }

    /// <summary>Plain text, at most <see cref="Review.MaxCommentLength"/> characters.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The field it concerns; null for the report as a whole.</summary>
    public ReportPart? Part { get; private set; }

    public Change Written { get; private set; } = null!;

    /// <summary>Whether it is the same words, of the same person, about the same.</summary>
    public bool Says(string? text, ReportPart? part, string userId) =>
        Written.UserId == userId && Text == ReportEntry.Trimmed(text) && Part == part;
}

/// <summary>Kommentarens fält, as refusals name them.</summary>
public enum CommentField
{
    Text,

    /// <summary>What it concerns.</summary>
    Part,
}
