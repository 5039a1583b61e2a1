using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Conversations;

/// <summary>Samtalet om en rapport: what was decided and what was said, in the order of time. All of the staff may read it.</summary>
public sealed record Conversation(IReadOnlyList<Remark> Remarks)
{
    /// <param name="report">With its comments read.</param>
    /// <param name="names">With everyone of <see cref="UserIdsOf"/>.</param>
    public static Conversation Of(ActivityReport report, StaffNames names)
    {
        var decisions = report.Reviews.Select(review => new Remark(
            names[review.Decided.UserId], VerbOf(review), review.Decided.AtUtc, review.Part?.NameIn(report.Activity), review.Comment));
        var comments = report.Comments.OrderBy(comment => comment.Id).Select(comment => new Remark(
            names[comment.Written.UserId], "skrev", comment.Written.AtUtc, comment.Part?.NameIn(report.Activity), comment.Text));
        return new([.. decisions.Concat(comments).OrderBy(remark => remark.AtUtc)]);
    }

    private static string VerbOf(Review review) =>
        review.Decision == ReviewDecision.Returned ? "skickade tillbaka rapporten" : "godkände";

    /// <summary>Whose names are read in it.</summary>
    public static IEnumerable<string> UserIdsOf(ActivityReport report) =>
        report.Reviews.Select(review => review.Decided.UserId).Concat(report.Comments.Select(comment => comment.Written.UserId));
}

/// <summary>Ett inlägg: "Per Ek skickade tillbaka rapporten 10 maj 2021 kl. 10.00. Det gäller läget.", and what was written.</summary>
/// <param name="About">"läget"; null for the whole report.</param>
/// <param name="Text">Null where a report was approved without a word.</param>
public sealed record Remark(string Who, string Verb, DateTime AtUtc, string? About, string? Text)
{
    public string Heading => $"{Who} {Verb} {AtUtc.AsMoment()}{(About is null ? "" : $". Det gäller {About}.")}";
}
