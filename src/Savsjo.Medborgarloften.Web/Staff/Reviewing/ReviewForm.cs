using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Staff.Conversations;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>
/// Beslutet som det skickas: what the reviewer saw, and wrote. The report's state is read from the database, never from
/// here.
/// </summary>
public sealed class ReviewForm
{
    /// <summary>The version that was shown.</summary>
    [FromForm(Name = "version")]
    public int Version { get; set; }

    [FromForm(Name = "kommentar")]
    public string? Comment { get; set; }

    /// <summary>What the comment concerns; see <see cref="CommentedPart"/>.</summary>
    [FromForm(Name = "galler")]
    public string? About { get; set; }

    /// <summary>The list's filter, so that the next page shows the same reports.</summary>
    [FromForm(Name = "visa")]
    public string? View { get; set; }

    [FromForm(Name = "part")]
    public string? Party { get; set; }

    /// <summary>Marked reports, each as "id:version".</summary>
    [FromForm(Name = "markerade")]
    public List<string> Marked { get; set; } = [];

    /// <summary>A mark is "id:version"; null for what is no such pair.</summary>
    public static (int ReportId, int Version)? ReadMark(string mark) =>
        mark.Split(':') is [var id, var version] && int.TryParse(id, out var reportId) && int.TryParse(version, out var seen)
            ? (reportId, seen) : null;

    public WrittenComment Written => new(Comment, CommentedPart.Read(About));

    public ReviewFilter Filter => ReviewFilter.Read(View, Party);
}
