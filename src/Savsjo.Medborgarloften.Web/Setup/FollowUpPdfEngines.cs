using Savsjo.Medborgarloften.Pdf;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Motorerna: an engine knows how the municipality looks, so there is one for each look. The latest is kept as long as the
/// look lasts: it has read the logotype.
/// </summary>
/// <param name="make">Makes an engine of the kind that is built in.</param>
public sealed class FollowUpPdfEngines(Func<PdfSender, IFollowUpReportPdf> make)
{
    private Kept? _latest;

    /// <summary>The engine for a sender that will be asked for again.</summary>
    public IFollowUpReportPdf For(PdfSender sender)
    {
        var latest = _latest;
        if (latest is null || !ReferenceEquals(latest.Sender, sender))
            _latest = latest = new(sender, make(sender));
        return latest.Engine;
    }

    /// <summary>An engine for once: a look that is only being tried.</summary>
    public IFollowUpReportPdf Make(PdfSender sender) => make(sender);

    private sealed record Kept(PdfSender Sender, IFollowUpReportPdf Engine);
}
