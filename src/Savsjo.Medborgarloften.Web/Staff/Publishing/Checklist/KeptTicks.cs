using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>
/// Kryss som följer med: what was ticked and decided when the notes were saved, carried in the address to the page
/// that follows.
/// </summary>
public sealed class KeptTicks
{
    [FromQuery(Name = PublicationNotice.WithoutReport)]
    public string[] WithoutReport { get; set; } = [];

    [FromQuery(Name = PublicationNotice.Checked)]
    public string[] Checked { get; set; } = [];

    [FromQuery(Name = SmallCountChoice.Field)]
    public string? SmallCounts { get; set; }

    [FromQuery(Name = SmallCountChoice.LimitField)]
    public string? SmallCountsLimit { get; set; }

    public static RouteValueDictionary Of(PublishForm form) => new()
    {
        [PublicationNotice.WithoutReport] = form.WithoutReport,
        [PublicationNotice.Checked] = form.Checked,
        [SmallCountChoice.Field] = form.SmallCounts,
        [SmallCountChoice.LimitField] = form.SmallCountsLimit,
    };

    public PublishForm AsForm() => new()
    {
        WithoutReport = [.. WithoutReport],
        Checked = [.. Checked],
        SmallCounts = SmallCounts,
        SmallCountsLimit = SmallCountsLimit,
    };
}
