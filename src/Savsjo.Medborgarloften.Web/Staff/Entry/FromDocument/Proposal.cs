using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.FromText;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Förslag för en aktivitet: what the document says of it, what that would fill in, and what stands there already.</summary>
public sealed class Proposal
{
    private readonly EditActivityReportForm _stored;
    private readonly ToldOfActivity _told;

    /// <summary>As it was before anything was filled in.</summary>
    private string? _shown;

    private Proposal(MatchedRow row, string said, EditActivityReportForm stored, ToldOfActivity told) =>
        (Row, Said, _stored, _told) = (row, said, stored, told);

    public MatchedRow Row { get; }

    public Activity Activity => Row.Activity;

    /// <summary>The cell's text; empty where the document says nothing.</summary>
    public string Said { get; }

    /// <summary>The figures that the text says and the fields do not, and the numbers that were not understood.</summary>
    public FiguresOffer Offer => _told.Offer;

    /// <summary>What may be taken: the status, the text, the figures.</summary>
    public required IReadOnlyList<ProposedPart> Parts { get; init; }

    /// <summary>The parts that the document says and that stand there already, by their keys.</summary>
    public required IReadOnlyList<string> SameKeys { get; init; }

    /// <summary>What stands in the way of something, and what to look at; whole sentences.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>What stands in the text's field now.</summary>
    public string? StoredText => _stored[ReportField.Text.Box];

    /// <summary>A mark of all that the page shows of it: what is filled in is what was seen, or nothing.</summary>
    public string Shown => _shown ??= Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', AllShown()))))[..32];

    public string? Version => _stored.Version;

    public string? Seen => _stored.Seen;

    /// <param name="said">What the row says, as it stands.</param>
    internal static Proposal Of(RoundInWork round, MatchedRow row, string said, ToldOfActivity told)
    {
        var activity = row.Activity;
        var stored = StoredReport.FormOf(round, activity);
        var since = round.ReportOf(activity) is null ? round.SettledSince(activity) : null;
        var isSure = row.Sureness > MatchSureness.Unsure && told.Doubts.Count == 0 && since is null;
        return new(row, PastedText.Clean(said) ?? "", stored, told)
        {
            Parts = [.. PartsOf(activity, stored, told, isSure, StoredReport.Written(round, activity))],
            SameKeys = [.. SameOf(stored, told).Select(kind => ProposedPart.KeyOf(activity, kind))],
            Remarks =
            [
                .. since is { } settled ? [$"Klart sedan {settled.Name}, så den behöver inte rapporteras."] : Array.Empty<string>(),
                .. told.Doubts, .. told.Remarks,
            ],
        };
    }

    private IEnumerable<string?> AllShown() =>
    [
        PanelField.Key(Row.Place), Row.Row.Words, $"{Row.Sureness}", $"{Activity.Label} {Activity.Name}", Said, StoredText,
        .. Parts.SelectMany(part => new[] { part.Key, part.Value, part.Label }), .. Offer.Lines, .. Offer.NotRead,
        .. Offer.Fields.SelectMany(field => new[] { field.Name, field.Value }), .. Remarks,
    ];

    /// <summary>What the page would post, had somebody typed what is ticked.</summary>
    /// <param name="version">The version that was seen, and its fields.</param>
    public EditActivityReportForm Filled(IReadOnlyCollection<string> ticked, string? version, string? seen)
    {
        _stored.Version = version;
        _stored.Seen = seen;
        foreach (var part in Parts.Where(part => ticked.Contains(part.Key)))
            if (part.Kind == ProposedKind.Figures)
                _told.FillFigures(_stored);
            else
                _stored[part.Kind == ProposedKind.Status ? ReportField.Status.Box : ReportField.Text.Box] = part.Value;
        _stored.BeforeText = null;
        return _stored;
    }

    private static IEnumerable<ProposedPart> PartsOf(
        Activity activity, EditActivityReportForm stored, ToldOfActivity told, bool isSure, ActivityReport written)
    {
        ProposedPart Part(ProposedKind kind, string value, bool isThere) =>
            new(ProposedPart.KeyOf(activity, kind), kind, value, isThere, isSure && !isThere);
        var (storedStatus, storedText) = (stored[ReportField.Status.Box], stored[ReportField.Text.Box]);
        if (told.Status is { } status && status.ToString() != storedStatus)
            yield return Part(ProposedKind.Status, $"{status}", !string.IsNullOrEmpty(storedStatus));
        if (told.Words.Length > 0 && told.Words != storedText && !told.IsTextRefused)
            yield return Part(ProposedKind.Text, told.Words, !string.IsNullOrEmpty(storedText));
        if (told.Measures.Count > 0)
            yield return Part(ProposedKind.Figures, "", told.Measures.Any(one => !written.StatedOf(one.Id).Figure.IsMissing));
    }

    private static IEnumerable<ProposedKind> SameOf(EditActivityReportForm stored, ToldOfActivity told)
    {
        if (told.Status is { } status && status.ToString() == stored[ReportField.Status.Box])
            yield return ProposedKind.Status;
        if (told.Words.Length > 0 && told.Words == stored[ReportField.Text.Box])
            yield return ProposedKind.Text;
        if (told.Offer is { IsAny: false, Hindrance: null, SaysAny: true })
            yield return ProposedKind.Figures;
    }
}
