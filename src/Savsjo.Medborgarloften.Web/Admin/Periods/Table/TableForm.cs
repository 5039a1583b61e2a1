namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Tabellen, as it was typed: promises with their activities, and these with their measures. An empty row says nothing.</summary>
public sealed class TableForm
{
    public List<PromiseRows> Promises { get; set; } = [];

    /// <summary>Samma ansvarig för alla: who is responsible where a row does not say it.</summary>
    public string? SameParties { get; set; }

    /// <summary>Why the activities begin later than the period, where it has begun.</summary>
    public string? StartReason { get; set; }

    /// <summary>The period's version when the table was shown.</summary>
    public int? Version { get; set; }

    /// <summary>Those that something is written in, and those that are there to write in.</summary>
    public int RowCount => Promises.Sum(promise => promise.Activities.Count);

    /// <inheritdoc cref="RowCount"/>
    public int MeasureCount => Promises.Sum(promise => promise.Activities.Sum(row => row.Measures.Count));

    /// <summary>Whether more is written than is entered at a time.</summary>
    public bool HoldsTooMuch => Written.Count() > TableLimits.MostRows
        || Written.Sum(row => row.Measures.Count(measure => !measure.IsEmpty)) > TableLimits.MostMeasures;

    private IEnumerable<ActivityRow> Written => Promises.SelectMany(promise => promise.Activities).Where(row => !row.IsEmpty);

    /// <summary>Fyller i parterna where a row has none: those that its text begins with, else the same for all.</summary>
    public void FillParties()
    {
        foreach (var row in Written)
            row.Parties = row.PartiesOr(SameParties) is { Count: > 0 } parties && string.IsNullOrWhiteSpace(row.Parties)
                ? Shared.WrittenParties.Text(parties) : row.Parties;
    }
}
