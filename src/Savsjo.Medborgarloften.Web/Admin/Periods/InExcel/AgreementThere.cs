using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>
/// Det som redan finns i överenskommelsen: rows of it are not entered a second time, and nothing of them is changed from a sheet. Where
/// they say otherwise it is told.
/// </summary>
public sealed class AgreementThere(AgreementCells cells)
{
    private const int MostTold = 30;

    private static readonly AgreementColumn MeasureName = AgreementColumns.At(SheetPart.Measure, nameof(TableMeasure.Name));
    private readonly HashSet<Activity> _activities = [];
    private readonly List<string> _otherwise = [];

    /// <summary>How many activities the sheet has that are there already.</summary>
    public int Count => _activities.Count;

    /// <summary>What it says of them that is not so; whole sentences.</summary>
    public IReadOnlyList<string> Otherwise => _otherwise.Count <= MostTold ? _otherwise
        : [.. _otherwise.Take(MostTold), $"Och {_otherwise.Count - MostTold} rader till säger annat än överenskommelsen."];

    /// <summary>Takes note of a row of an activity that is there.</summary>
    public void Compare(AgreementLine line, Activity activity)
    {
        _activities.Add(activity);
        var measure = MeasureOf(line, activity);
        if (measure is null && line.Says(SheetPart.Measure))
        {
            _otherwise.Add($"Rad {line.Number}: {activity.Label} {activity.Name} finns redan, och måttet "
                + $"”{SheetQuote.Of(line[MeasureName])}” är inte med. Lägg till det på aktivitetens sida.");
            return;
        }

        var there = cells.Of(activity).ToDictionary();
        if (measure is not null)
            foreach (var (column, text) in cells.Of(activity, measure))
                there[column] = text;
        var differing = line.Cells.Where(cell => there.TryGetValue(cell.Key, out var stands) && !IsSame(cell.Value, stands)
                && cell.Key.Input != AgreementColumns.ActivityNumber)
            .Select(cell => $"{cell.Key.Head} är {Told(there[cell.Key])} och i filen {Told(cell.Value)}").ToList();
        if (differing.Count > 0)
            _otherwise.Add($"Rad {line.Number}: {activity.Label} {activity.Name} finns redan och ändras inte härifrån. "
                + $"{SwedishText.List(differing)}. Ska det ändras gör du det på aktivitetens sida.");
    }

    private static Measure? MeasureOf(AgreementLine line, Activity activity) =>
        activity.Measures.FirstOrDefault(one => one.Id == line.Key?.MeasureId)
        ?? activity.Measures.FirstOrDefault(one => one.Name.Equals(line[MeasureName], StringComparison.OrdinalIgnoreCase));

    private static bool IsSame(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);

    private static string Told(string text) => text.Length == 0 ? "tomt" : $"”{SheetQuote.Of(text)}”";

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
