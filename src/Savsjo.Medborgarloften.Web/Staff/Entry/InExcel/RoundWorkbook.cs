using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Documents.Writing;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;

/// <summary>
/// Omgången som Excelbok: one row for each field that a person may fill in now, with last time's value beside it. Only the cells of this
/// round can be written in. Chosen in Hämta från ett dokument it is read again, field by field, by the keys in its first column.
/// </summary>
public static class RoundWorkbook
{
    /// <summary>The heads that a sheet is read again by, beside the round's own.</summary>
    public const string Stood = "Stod";
    public const string ActivityName = "Aktivitet";
    public const string FieldName = "Fält";

    private const string FreeColumn = "H";
    private const int FirstRow = 2;

    public static byte[] Write(RoundInWork round, StaffMember staff)
    {
        var rows = round.Activities.Where(activity => OwnActivities.IsOpenFor(staff, round, activity))
            .SelectMany(activity => Rows(round, activity)).ToList();
        return new FillableSheet
        {
            Title = $"Uppföljning {round.Name}",
            Name = HeadOf(round),
            Columns = Columns(round),
            Rows = [.. rows.Select(Cells)],
            Rules = Rules(rows),
            Frozen = 6,
            IsProtected = true,
        }.Write();
    }

    /// <summary>"Tertial 1 2021": what stands over the cells to fill in.</summary>
    public static string HeadOf(RoundInWork round) => SwedishText.Capitalised(round.Name);

    private static IEnumerable<SheetRow> Rows(RoundInWork round, Activity activity)
    {
        var (now, before) = (StoredReport.FormOf(round, activity), round.LatestEarlierReportOf(activity));
        return RoundSheetField.Of(activity).Select(field => new SheetRow(
            field.In(round, now[field.Box]), field.KeyIn(round), SheetWords.Shown(field.Box, now[field.Box]),
            before is null ? "" : SheetWords.Told(field.Box, before)));
    }

    private static SheetColumn[] Columns(RoundInWork round)
    {
        var last = round.Activities.Select(round.LatestEarlierReportOf).OfType<ActivityReport>()
            .Select(report => report.Tertial).DefaultIfEmpty(round.Tertial.Previous).Max();
        return
        [
            new(KeyedSheet.Mark, 10) { IsHidden = true }, new(Stood, 10) { IsHidden = true }, new("Nr", 6), new(ActivityName, 28),
            new("Löfte", 22), new(FieldName, 30), new(SwedishText.Capitalised(last.Name), 26), new(HeadOf(round), 50),
        ];
    }

    private static SheetCell[] Cells(SheetRow row)
    {
        var activity = row.Field.Activity;
        return
        [
            new(row.Key), new(row.Now), new(activity.Label), new(activity.Name), new(activity.Promise?.FollowUpHeading ?? ""),
            new(row.Field.Label), new(row.Last), new(row.Now, row.Field.IsText ? CellKind.FreeText : CellKind.Free),
        ];
    }

    /// <summary>The lists to choose from, and what is said beside a cell.</summary>
    private static List<SheetRule> Rules(IEnumerable<SheetRow> rows) =>
    [
        .. rows.Index().GroupBy(row => (string.Join('\n', row.Item.Field.Choices), row.Item.Field.Note)).Select(group =>
        {
            var field = group.First().Item.Field;
            return new SheetRule(
                field.Label, [.. group.Select(row => $"{FreeColumn}{row.Index + FirstRow}")], field.Note, field.Choices);
        }),
    ];

    private sealed record SheetRow(RoundSheetField Field, string Key, string Now, string Last);
}
