namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Författare: somebody who wrote in a report or sent it in.</summary>
public sealed class ReportAuthor
{
    private ReportAuthor()
    {
    }

    internal ReportAuthor(string userId) => UserId = userId;

    public int ActivityReportId { get; private set; }

    public string UserId { get; private set; } = "";
}
