using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Rounds;

/// <summary>Reads the conversations about a round's reports, where a page shows them.</summary>
public static class ConversationQueries
{
    /// <summary>Fills each of the round's own reports' comments, all in one query.</summary>
    /// <param name="db">The context that tracks the round.</param>
    public static Task LoadConversations(this AppDbContext db, RoundInWork round, CancellationToken cancellation = default)
    {
        var reports = round.OwnReports.Select(report => report.Id).ToList();
        return db.ReportComments.Where(comment => reports.Contains(comment.ActivityReportId)).LoadAsync(cancellation);
    }
}
