using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Det som boken säger om en aktivitet: its changed cells, each into the field that its key names.</summary>
internal sealed class ProposalOfFields
{
    private const int LongestQuote = 60;

    private readonly Activity _activity;
    private readonly List<(ReportBox Box, KeyedField Field, string? Held)> _changed = [];
    private readonly List<string> _faults = [];

    private ProposalOfFields(RoundInWork round, Activity activity, IEnumerable<KeyedField> fields, Change change)
    {
        _activity = activity;
        var boxes = RoundSheetField.Of(activity).ToDictionary(one => one.BoxKey, one => one.Box);
        var stored = StoredReport.FormOf(round, activity);
        foreach (var field in fields)
            if (boxes.TryGetValue(field.Box, out var box))
            {
                if (SheetWords.Shown(box, stored[box]) != field.Value)
                    _changed.Add((box, field, SheetWords.Held(box, field.Value)));
            }
            else
                _faults.Add($"Rad {field.Row}, {field.Label}: fältet finns inte längre i överenskommelsen. Hämta en ny bok.");
        LeaveFaulty(round, change);
        // A text that was taken out of the book may only not be there yet: nothing is emptied but figures.
        foreach (var one in _changed.Where(one => one.Box.Of is null && one.Held is null))
            _faults.Add($"Rad {one.Field.Row}, {one.Field.Label}: en tom cell tömmer inte fältet. Töm det i inmatningen.");
    }

    /// <param name="change">By whom, for the rules that are asked.</param>
    public static ToldOfActivity Of(
        RoundInWork round, Activity activity, IEnumerable<KeyedField> fields, Change change, MunicipalityOptions municipality) =>
        new ProposalOfFields(round, activity, fields, change).Told(round, municipality);

    /// <summary>
    /// A cell that cannot be read, or breaks a rule, is named and left; the others can be taken all the same. What is left may be what
    /// another one rests on: a subgroup has its count.
    /// </summary>
    private void LeaveFaulty(RoundInWork round, Change change)
    {
        for (var before = -1; before != _changed.Count && _changed.Count > 0;)
        {
            before = _changed.Count;
            LeaveWhatIsFaultyNow(round, change);
        }
    }

    private void LeaveWhatIsFaultyNow(RoundInWork round, Change change)
    {
        var typed = StoredReport.FormOf(round, _activity);
        Fill(typed, _changed.Select(one => one.Box));
        foreach (var fault in TypedReport.Read(typed, _activity).AllFaults(round, _activity, change))
        {
            var of = fault.Field as ReportBox;
            var cells = _changed.Where(one => one.Box == of || of is { Of: null } && one.Box.Part == of.Part).ToList();
            if (cells.Count == 0)
                cells = [.. _changed.Where(one => one.Box.Part == of?.Part)];
            _faults.AddRange(cells.Select(
                cell => $"Rad {cell.Field.Row}, {cell.Field.Label}: ”{Quoted(cell.Field.Value)}”. {fault.Message}"));
            _changed.RemoveAll(one => cells.Contains(one));
        }
    }

    private ToldOfActivity Told(RoundInWork round, MunicipalityOptions municipality)
    {
        var stored = StoredReport.FormOf(round, _activity);
        var figures = _changed.Where(one => one.Box.Of is not null).ToList();
        var lines = figures.Select(one => $"{one.Field.Label}: {Shown(one.Box, one.Held)}"
            + (string.IsNullOrEmpty(stored[one.Box]) ? "" : $". I fältet står {Shown(one.Box, stored[one.Box])}"));
        var measures = _activity.MeasuresInOrder.Where(measure => figures.Exists(one => IsOf(one.Box, measure))).ToList();
        return new(
            Held(ReportField.Text.Box) is { } text ? PastedText.Clean(text) ?? "" : "",
            Enum.TryParse<ActivityStatus>(Held(ReportField.Status.Box), out var status) ? status : null,
            new([.. measures.Select(measure => new FigureFromText(measure, Figure.Missing, StatedAs.OwnTertial))], [.. lines],
                [.. figures.Select(one => (one.Field.Box, one.Held ?? ""))], []),
            measures, form => Fill(form, figures.Select(one => one.Box)))
        {
            Doubts = ToldOfText.DoubtsOf(
                string.Join('\n', _changed.Where(one => RoundSheetField.IsWords(one.Box)).Select(one => one.Held)), municipality),
            Remarks = _faults,
        };
    }

    private string? Held(ReportBox box) => _changed.Find(one => one.Box == box).Held;

    private static string Shown(ReportBox box, string? held) => string.IsNullOrEmpty(held) ? "tomt" : SheetWords.Shown(box, held);

    private static string Quoted(string value) => value.Length > LongestQuote ? $"{value[..LongestQuote]} …" : value;

    private static bool IsOf(ReportBox box, Measure measure) =>
        box.Part.MeasureId == measure.Id || box.Part == ReportPart.Suspicions && measure.CountsSuspicions;

    private void Fill(EditActivityReportForm form, IEnumerable<ReportBox> boxes)
    {
        foreach (var box in boxes.ToList())
            form[box] = _changed.Find(one => one.Box == box).Held;
    }
}
