using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>
/// Bladets poster: rows put together to promises, activities and measures. A row goes on with the activity above it where it names none,
/// and with an earlier one where it has its words; what the agreement has already is compared and left out.
/// </summary>
public sealed partial class AgreementRecords
{
    private static readonly AgreementColumn Number = AgreementColumns.At(SheetPart.Promise, nameof(PromiseRows.Number));
    private static readonly AgreementColumn PromiseText = AgreementColumns.At(SheetPart.Promise, nameof(PromiseRows.Text));
    private static readonly AgreementColumn Text = AgreementColumns.At(SheetPart.Activity, nameof(ActivityRow.Text));
    private static readonly AgreementColumn Nr = AgreementColumns.At(SheetPart.Activity, AgreementColumns.ActivityNumber);

    private readonly PromisePeriod _period;
    private readonly AgreementThere _there;
    private readonly Dictionary<string, SheetRecord> _promises = [];
    private readonly Dictionary<(SheetRecord Promise, string Text), SheetRecord> _activities = [];
    private readonly List<string> _faults = [];
    private SheetRecord? _promise;
    private SheetRecord? _activity;
    private Activity? _goesOn;

    private AgreementRecords(PromisePeriod period, AgreementThere there, IEnumerable<AgreementLine> lines)
    {
        (_period, _there) = (period, there);
        foreach (var line in lines)
            Read(line);
    }

    /// <summary>By their numbers as they are written, in the sheet's order.</summary>
    public IReadOnlyDictionary<string, SheetRecord> Promises => _promises;

    /// <summary>Rows that say one thing and another; whole sentences.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <param name="there">What the agreement has already; it takes note of what differs.</param>
    public static AgreementRecords Of(PromisePeriod period, AgreementThere there, IEnumerable<AgreementLine> lines) =>
        new(period, there, lines);

    private void Read(AgreementLine line)
    {
        var before = _promise;
        if (line.Says(SheetPart.Promise))
            _promise = PromiseOf(line);
        if (_promise is null)
        {
            _faults.Add($"Rad {line.Number}, {Number.Head}: Skriv löftets nummer, eller {AgreementColumns.WholePeriod}.");
            _promise = RecordOf("", line);
        }

        Take(_promise, SheetPart.Promise, line);
        if (!line.Says(SheetPart.Activity) && !line.Says(SheetPart.Measure))
            return;
        if (_promise != before)
            (_activity, _goesOn) = (null, null);
        if (Known(line) is { } known)
        {
            (_activity, _goesOn) = (null, known);
            _there.Compare(line, known);
            return;
        }

        _goesOn = null;
        _activity = ActivityOf(line, _promise);
        Take(_activity, SheetPart.Activity, line);
        if (!line.Says(SheetPart.Measure))
            return;
        var measure = new SheetRecord(line.Number);
        Take(measure, SheetPart.Measure, line);
        _activity.Parts.Add(measure);
    }

    /// <summary>By its number; one that stands in words alone, by its words.</summary>
    private SheetRecord PromiseOf(AgreementLine line)
    {
        var number = line[Number];
        var words = number.Length > 0 ? number : line[PromiseText];
        if (words.Length == 0 && _promise is not null)
            return _promise;
        if (number.Equals(AgreementColumns.WholePeriod, StringComparison.OrdinalIgnoreCase))
            return RecordOf(PromiseRows.Together, line);
        if (Digits().Match(number) is { Success: true } digits)
            return RecordOf(int.Parse(digits.Groups[1].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), line);
        return _period.Promises.FirstOrDefault(one => one.Text == words) is { } there
            ? RecordOf($"{there.Number}", line)
            : RecordOf(words, line);
    }

    private SheetRecord RecordOf(string key, AgreementLine line)
    {
        if (!_promises.TryGetValue(key, out var record))
            _promises[key] = record = new(line.Number);
        return record;
    }

    /// <summary>The activity of the agreement that a row is of: by its key, by its words, or since it goes on from the row above.</summary>
    private Activity? Known(AgreementLine line)
    {
        if (line.Key is { ActivityId: { } id } key && key.PeriodId == _period.Id
            && _period.AllActivities.FirstOrDefault(one => one.Id == id) is { } keyed)
            return keyed;
        var text = PastedLine.Clean(line[Text]);
        return text.Length > 0 ? ActivitiesThere().FirstOrDefault(one => one.Text == text)
            : NewNumber(line, _goesOn?.Label) ? null
            : _goesOn;
    }

    private IEnumerable<Activity> ActivitiesThere()
    {
        var key = _promises.First(one => one.Value == _promise).Key;
        return key == PromiseRows.Together ? _period.CommonActivities
            : _period.Promises.FirstOrDefault(one => $"{one.Number}" == key)?.Activities ?? [];
    }

    private SheetRecord ActivityOf(AgreementLine line, SheetRecord promise)
    {
        var text = PastedLine.Clean(line[Text]);
        var known = text.Length > 0 ? _activities.GetValueOrDefault((promise, text))
            : NewNumber(line, _activity?[Nr]) ? promise.Parts.Find(one => one[Nr] == line[Nr])
            : _activity;
        if (known is not null)
            return known;
        promise.Parts.Add(known = new(line.Number));
        if (text.Length > 0)
            _activities[(promise, text)] = known;
        return known;
    }

    /// <summary>Whether a row that names no activity has a number of its own, so that it does not go on with the one above.</summary>
    private static bool NewNumber(AgreementLine line, string? above) => line[Nr].Length > 0 && line[Nr] != above;

    private void Take(SheetRecord record, SheetPart part, AgreementLine line)
    {
        foreach (var (column, text) in line.Cells.Where(cell => cell.Key.Of == part && !IsTheKey(cell.Key)))
            if (record.Take(column, text, line.Number) is { } fault)
                _faults.Add(fault);
    }

    /// <summary>"1" and "Löfte 1" are one promise.</summary>
    private bool IsTheKey(AgreementColumn column) => column == Number && _promises.Any(one => one.Value == _promise && one.Key.Length > 0);

    [GeneratedRegex(@"^(?:löfte\s*)?([0-9]{1,3})\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
