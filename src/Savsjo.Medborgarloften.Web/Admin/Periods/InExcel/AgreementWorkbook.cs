using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Documents.Writing;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>
/// Överenskommelsen som Excelbok: a row for each measure, with its activity and its promise before it, and room for more. It is read
/// again by its heads; a hidden key says which rows are of this agreement.
/// </summary>
public sealed class AgreementWorkbook
{
    private const int KeyColumns = 1;
    private const int LastRow = 2000;

    /// <summary>What a row is known by stays when the sheet is moved.</summary>
    private const int FirstMoving = 4;

    private readonly PromisePeriod _period;
    private readonly AgreementChoices _choices;
    private readonly AgreementCells _cells;
    private readonly List<IReadOnlyList<SheetCell>> _rows = [];

    private AgreementWorkbook(PromisePeriod period, IReadOnlyList<Offence> offences)
    {
        (_period, _choices) = (period, new(period, offences));
        _cells = new(period, _choices);
        foreach (var promise in period.Promises.OrderBy(one => one.Number))
            Add(promise, promise.Activities);
        Add(null, period.CommonActivities);
    }

    /// <param name="offences">All of the list.</param>
    public static byte[] Write(PromisePeriod period, IReadOnlyList<Offence> offences) => new AgreementWorkbook(period, offences).Write();

    private byte[] Write() => new FillableSheet
    {
        Title = _period.Title,
        Name = "Överenskommelsen",
        Columns =
        [
            new(KeyedSheet.Agreement, 10) { IsHidden = true },
            .. AgreementColumns.All.Select(column => new SheetColumn(column.Head, column.Width, column.Kind)),
        ],
        Rows = _rows,
        Rules =
        [
            .. AgreementColumns.All.Select((column, place) => new SheetRule(
                column.Head, [$"{SheetBook.Letters(place + KeyColumns)}2:{SheetBook.Letters(place + KeyColumns)}{LastRow}"], column.Note,
                _choices.WordsOf(column))),
        ],
        Frozen = FirstMoving,
        IsProtected = false,
    }.Write();

    private void Add(Promise? promise, IEnumerable<Activity> activities)
    {
        var ofPromise = _cells.Of(promise);
        foreach (var activity in activities.OrderBy(one => one.Number))
        {
            Add(AgreementKey.Of(_period, activity, activity.MeasuresInOrder is [var first, ..] ? first : null),
                [.. ofPromise, .. _cells.Of(activity), .. FirstOf(activity)]);
            // What knows the row again is said on each, so that rows may be sorted.
            foreach (var measure in activity.MeasuresInOrder.Skip(1))
                Add(AgreementKey.Of(_period, activity, measure),
                    [.. ofPromise.Where(IsName), .. _cells.Of(activity).Where(IsName), .. _cells.Of(activity, measure)]);
            ofPromise = ofPromise.Where(IsName).ToDictionary();
        }

        if (promise is { Activities.Count: 0 })
            Add(AgreementKey.Of(_period, promise), ofPromise);
    }

    private IEnumerable<KeyValuePair<AgreementColumn, string>> FirstOf(Activity activity) =>
        activity.MeasuresInOrder is [var measure, ..] ? _cells.Of(activity, measure) : [];

    /// <summary>Whether rows of the same promise, or the same activity, are known by it.</summary>
    private static bool IsName(KeyValuePair<AgreementColumn, string> cell) => (cell.Key.Of, cell.Key.Input) is
        (SheetPart.Promise, nameof(PromiseRows.Number))
        or (SheetPart.Activity, AgreementColumns.ActivityNumber or nameof(ActivityRow.Text));

    private void Add(string key, IEnumerable<KeyValuePair<AgreementColumn, string>> cells)
    {
        var texts = cells.ToDictionary(cell => cell.Key, cell => cell.Value);
        _rows.Add(
        [
            new(key), .. AgreementColumns.All.Select(column => new SheetCell(texts.GetValueOrDefault(column, ""), column.Kind)),
        ]);
    }
}
