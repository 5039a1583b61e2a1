using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.FollowUps;

/// <summary>
/// Uppföljning: one published version for one tertial: the frozen content, its PDF, and who published it when. Never
/// changed, never deleted; a correction makes a new version.
/// </summary>
public sealed class FollowUpReport
{
    private readonly List<PublishedFigure> _figures = [];

    private FollowUpReport()
    {
    }

    public FollowUpReport(FollowUpReportContent content, PublishedPdf pdf, Change published)
    {
        (FirstTertial, Tertial) = (content.Covers.First, content.Covers.Last);
        Version = content.Version;
        Content = content;
        Pdf = pdf;
        Published = published;
        SmallCountsBelow = content.SmallCountsBelow;
        CorrectionReason = content.Correction?.Reason;
        TransferredFrom = content.TransferredFrom;
        _figures.AddRange(PublishedFigure.Of(content));
    }

    public int Id { get; private set; }

    public Tertial Tertial { get; private set; }

    /// <summary>The first of those that it follows up together; the same as the last, for one by itself.</summary>
    public Tertial FirstTertial { get; private set; }

    /// <summary>What it follows up.</summary>
    public TertialSpan Covers => new(FirstTertial, Tertial);

    /// <summary>1, 2, …; the highest is the one that holds.</summary>
    public int Version { get; private set; }

    public FollowUpReportContent Content { get; private set; } = null!;

    public PublishedPdf Pdf { get; private set; } = null!;

    public Change Published { get; private set; } = null!;

    /// <summary>The decision on small counts under which it was published; null for exact figures.</summary>
    public int? SmallCountsBelow { get; private set; }

    public string? CorrectionReason { get; private set; }

    /// <summary>The document that it is transferred from; null for what was published here first.</summary>
    public SourceDocument? TransferredFrom { get; private set; }

    /// <summary>The content's figures, flat, for statistics and open data.</summary>
    public IReadOnlyList<PublishedFigure> Figures => _figures;
}

/// <summary>Den publicerade PDF:en, with what a download link says of it.</summary>
public sealed class PublishedPdf
{
    private PublishedPdf()
    {
    }

    public PublishedPdf(byte[] bytes, int pageCount, string sha256)
    {
        Bytes = bytes;
        PageCount = pageCount;
        Sha256 = sha256;
        Length = bytes.Length;
    }

    public int FollowUpReportId { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public int PageCount { get; private set; }

    /// <summary>In bytes.</summary>
    public int Length { get; private set; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";
}
