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

    public int RowCount => Promises.Sum(promise => promise.Activities.Count);

    /// <summary>Fyller i parterna where a row has none: those that its text begins with, else the same for all.</summary>
    public void FillParties()
    {
        foreach (var row in Promises.SelectMany(promise => promise.Activities).Where(row => !row.IsEmpty))
            row.Parties = row.PartiesOr(SameParties) is { Count: > 0 } parties && string.IsNullOrWhiteSpace(row.Parties)
                ? Shared.WrittenParties.Text(parties) : row.Parties;
    }
}
