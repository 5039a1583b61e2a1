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

/// <summary>Det som texten i en cell säger om en aktivitet: its status, its words, and the figures that are read in them.</summary>
internal static class ToldOfText
{
    /// <summary>What would be written where only the status is said is nothing: the status is the text.</summary>
    /// <param name="change">By whom, for the rules that are asked.</param>
    public static ToldOfActivity Of(
        RoundInWork round, MatchedRow row, int column, Change change, MunicipalityOptions municipality, PlacesNamed places)
    {
        var activity = row.Activity;
        var said = PastedText.Clean(row.Row.Texts[column]) ?? "";
        var written = StoredReport.Written(round, activity);
        var offer = FiguresOffer.OfDocument(round.ScopeOf(activity, municipality.Name), said, written);
        var faults = FaultsOf(round, activity, change, form => Fill(form, offer.Figures, written));
        var refused = faults.Select(fault => (fault.Field as ReportBox)?.Part.MeasureId).ToHashSet();
        var (figures, hindrance) = StatedTogether.Of([.. offer.Figures.Where(one => !refused.Contains(one.Measure.Id))], written);
        var status = StatusSaid.In(row.Row.Status) ?? StatusSaid.In(said);
        var words = WithoutStatus(said, status);
        var textFaults = FaultsOf(round, activity, change, form => form[ReportField.Text.Box] = words);
        return new(words, status, offer, [.. figures.Select(one => one.Measure)], form => Fill(form, figures, written))
        {
            IsTextRefused = textFaults.Count > 0,
            Doubts =
            [
                .. places.OtherIn(said) is { } place ? [$"Texten nämner {place}. Här är det {places.Home}."] : Array.Empty<string>(),
                .. DoubtsOf(said, municipality),
            ],
            Remarks =
            [
                .. row.Row.Merged.Contains(column) ? ["Cellen är sammanslagen med en annan i dokumentet. Titta efter vad som hör hit."]
                    : Array.Empty<string>(),
                .. textFaults.Select(fault => $"Texten fylls inte i. {fault.Message}"),
                .. faults.Select(fault => $"Fylls inte i: {FaultSummary.Told(activity, fault)}"),
                .. new[] { offer.Hindrance, hindrance }.OfType<string>(),
            ],
        };
    }

    /// <summary>A status that is the whole text, or a line of its own before it, is the status and no text.</summary>
    private static string WithoutStatus(string said, ActivityStatus? status)
    {
        var end = said.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? said : said[..end];
        return !first.TrimEnd('.', ' ').Equals(status?.Word, StringComparison.OrdinalIgnoreCase) ? said
            : end < 0 ? "" : said[(end + 1)..].Trim();
    }

    /// <summary>What has to go before the report is sent in.</summary>
    public static IReadOnlyList<string> DoubtsOf(string said, MunicipalityOptions municipality) =>
    [
        .. PersonalData.FindIn(said, municipality.AllowedContacts)
            .Select(found => $"Texten har {found.Kind.Name} ”{found.Match}”, som måste bort innan rapporten skickas in."),
    ];

    private static void Fill(EditActivityReportForm form, IReadOnlyList<FigureFromText> figures, ActivityReport written)
    {
        // A count that is told without a subgroup has none in it, whatever stood there.
        foreach (var one in figures.Where(one => one.Figure is { Count: not null } && one.Figure.Subgroups.All(some => some is null)))
            foreach (var place in Enumerable.Range(0, one.Measure.Subgroups.Count))
                form[ReportBox.Measure(one.Measure.Id, FigureBox.SubgroupAt(place))] = null;
        FilledBoxes.Fill(form, figures, written);
    }

    private static IReadOnlyList<RuleViolation> FaultsOf(
        RoundInWork round, Activity activity, Change change, Action<EditActivityReportForm> fill)
    {
        var form = StoredReport.FormOf(round, activity);
        fill(form);
        return TypedReport.Read(form, activity).AllFaults(round, activity, change);
    }
}
