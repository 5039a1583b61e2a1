using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.FromText;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Förslag för en aktivitet: what the document says of it, what that would fill in, and what stands there already.</summary>
public sealed class Proposal
{
    private readonly EditActivityReportForm _stored;

    /// <summary>As it was before anything was filled in.</summary>
    private string? _shown;
    private readonly (IReadOnlyList<FigureFromText> Told, ActivityReport Written) _figures;

    private Proposal(
        MatchedRow row, string said, EditActivityReportForm stored, FiguresOffer offer,
        (IReadOnlyList<FigureFromText> Told, ActivityReport Written) figures)
    {
        (Row, Said, _stored, Offer, _figures) = (row, said, stored, offer, figures);
    }

    public MatchedRow Row { get; }

    public Activity Activity => Row.Activity;

    /// <summary>The cell's text; empty where the document says nothing.</summary>
    public string Said { get; }

    /// <summary>The figures that the text says and the fields do not, and the numbers that were not understood.</summary>
    public FiguresOffer Offer { get; }

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

    /// <summary>What would be written where only the status is said is nothing: the status is the text.</summary>
    /// <param name="change">By whom, for the rules that are asked.</param>
    public static Proposal Of(RoundInWork round, MatchedRow row, int column, Change change, MunicipalityOptions municipality,
        PlacesNamed places)
    {
        var activity = row.Activity;
        var said = PastedText.Clean(row.Row.Texts[column]) ?? "";
        var stored = StoredReport.FormOf(round, activity);
        var written = ActivityReport.AsWritten(
            activity, round.Tertial, TypedReport.Read(stored, activity).Entry, round.ReportOf(activity)?.Frozen);
        var offer = FiguresOffer.OfDocument(round.ScopeOf(activity, municipality.Name), said, written);
        var faults = FaultsOf(round, activity, change, form => FillFigures(form, offer.Figures, written));
        var refused = faults.Select(fault => (fault.Field as ReportBox)?.Part.MeasureId).ToHashSet();
        var (figures, hindrance) = StatedTogether.Of([.. offer.Figures.Where(one => !refused.Contains(one.Measure.Id))], written);
        var status = StatusSaid.In(row.Row.Status) ?? StatusSaid.In(said);
        var words = said.TrimEnd('.').Equals(status?.Word, StringComparison.OrdinalIgnoreCase) ? "" : said;
        var textFaults = FaultsOf(round, activity, change, form => form[ReportField.Text.Box] = words);
        var since = round.ReportOf(activity) is null ? round.SettledSince(activity) : null;
        var other = places.OtherIn(said);
        var personal = PersonalData.FindIn(said, municipality.AllowedContacts);
        return new(row, said, stored, offer, (figures, written))
        {
            Parts =
            [
                .. PartsOf(
                    row, stored, words, status, figures, textFaults.Count > 0,
                    personal.Count > 0 || since is not null || other is not null, written),
            ],
            SameKeys = [.. SameOf(stored, words, status, offer).Select(kind => ProposedPart.KeyOf(activity, kind))],
            Remarks =
            [
                .. since is { } settled ? [$"Klart sedan {settled.Name}, så den behöver inte rapporteras."] : Array.Empty<string>(),
                .. row.Row.Merged.Contains(column) ? ["Cellen är sammanslagen med en annan i dokumentet. Titta efter vad som hör hit."]
                    : Array.Empty<string>(),
                .. other is { } place ? [$"Texten nämner {place}. Här är det {places.Home}."] : Array.Empty<string>(),
                .. personal.Select(found => $"Texten har {found.Kind.Name} ”{found.Match}”, som måste bort innan rapporten skickas in."),
                .. textFaults.Select(fault => $"Texten fylls inte i. {fault.Message}"),
                .. faults.Select(fault => $"Fylls inte i: {FaultSummary.Told(activity, fault)}"),
                .. new[] { offer.Hindrance, hindrance }.OfType<string>(),
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
                FillFigures(_stored, _figures.Told, _figures.Written);
            else
                _stored[part.Kind == ProposedKind.Status ? ReportField.Status.Box : ReportField.Text.Box] = part.Value;
        _stored.BeforeText = null;
        return _stored;
    }

    private static void FillFigures(EditActivityReportForm form, IReadOnlyList<FigureFromText> figures, ActivityReport written)
    {
        // A count that is told without a subgroup has none in it, whatever stood there.
        foreach (var one in figures.Where(one => one.Figure is { Count: not null } && one.Figure.Subgroups.All(some => some is null)))
            foreach (var place in Enumerable.Range(0, one.Measure.Subgroups.Count))
                form[ReportBox.Measure(one.Measure.Id, FigureBox.SubgroupAt(place))] = null;
        FilledBoxes.Fill(form, figures, written);
    }

    private static IEnumerable<ProposedPart> PartsOf(
        MatchedRow row, EditActivityReportForm stored, string words, ActivityStatus? status, IReadOnlyList<FigureFromText> figures,
        bool isTextRefused, bool isLeft, ActivityReport written)
    {
        var isSure = row.Sureness > MatchSureness.Unsure && !isLeft;
        ProposedPart Part(ProposedKind kind, string value, bool isThere) =>
            new(ProposedPart.KeyOf(row.Activity, kind), kind, value, isThere, isSure && !isThere);
        var (storedStatus, storedText) = (stored[ReportField.Status.Box], stored[ReportField.Text.Box]);
        if (status is { } told && told.ToString() != storedStatus)
            yield return Part(ProposedKind.Status, $"{told}", !string.IsNullOrEmpty(storedStatus));
        if (words.Length > 0 && words != storedText && !isTextRefused)
            yield return Part(ProposedKind.Text, words, !string.IsNullOrEmpty(storedText));
        if (figures.Count > 0)
            yield return Part(ProposedKind.Figures, "", figures.Any(one => !written.StatedOf(one.Measure.Id).Figure.IsMissing));
    }

    private static IEnumerable<ProposedKind> SameOf(
        EditActivityReportForm stored, string words, ActivityStatus? status, FiguresOffer offer)
    {
        if (status is { } told && told.ToString() == stored[ReportField.Status.Box])
            yield return ProposedKind.Status;
        if (words.Length > 0 && words == stored[ReportField.Text.Box])
            yield return ProposedKind.Text;
        if (offer is { IsAny: false, Hindrance: null, SaysAny: true })
            yield return ProposedKind.Figures;
    }

    private static IReadOnlyList<RuleViolation> FaultsOf(
        RoundInWork round, Activity activity, Change change, Action<EditActivityReportForm> fill)
    {
        var form = StoredReport.FormOf(round, activity);
        fill(form);
        return TypedReport.Read(form, activity).AllFaults(round, activity, change);
    }
}

/// <summary>En del av ett förslag, with a tick of its own.</summary>
/// <param name="Value">What goes into the field, as a form holds it; empty for figures.</param>
/// <param name="IsThere">Something else stands there, and is kept unless it is ticked.</param>
public sealed record ProposedPart(string Key, ProposedKind Kind, string Value, bool IsThere, bool IsTicked)
{
    public static string KeyOf(Activity activity, ProposedKind kind) => $"{PanelField.Key(activity.Id)}/{kind}";

    public string Label => (Kind, IsThere) switch
    {
        (ProposedKind.Status, false) => $"Fyll i läget: {ReportField.Status.Tell(Value)}",
        (ProposedKind.Status, true) => $"Byt läget till {ReportField.Status.Tell(Value)}",
        (ProposedKind.Text, false) => "Fyll i texten",
        (ProposedKind.Text, true) => "Byt texten mot dokumentets",
        (_, false) => "Fyll i siffrorna",
        _ => "Byt siffrorna mot dokumentets",
    };
}

/// <summary>Slags del.</summary>
public enum ProposedKind
{
    Status = 1,
    Text = 2,
    Figures = 3,
}
