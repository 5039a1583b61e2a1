using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Ett sparat dokument, läst: what it says of itself, and of which follow-ups it may be.</summary>
/// <param name="Read">Null where it could not be read now.</param>
/// <param name="Remarks">Whole sentences.</param>
public sealed record KeptReading(
    string Name, string Sha256, ReadDocument? Read, FollowUpTable Table, AboutDocument About, IReadOnlyList<string> Remarks)
{
    private const int MostColumns = 6;
    private const int FirstLines = 5;

    public static KeptReading None(string name, string sha256, string because) =>
        new(name, sha256, null, new([], []), new([], [], []), [because]);

    public static KeptReading Of(string name, string sha256, ReadDocument read)
    {
        var table = FollowUpTableReading.In(read.Tables);
        return new(name, sha256, read, table, AboutDocument.Of(read.Titles, read.Lines), [.. Told(table), .. read.Remarks]);
    }

    /// <summary>What the document seems to be called: its first line about a follow-up, else its title, else the file's name.</summary>
    public string Title => Read is null ? Path.GetFileNameWithoutExtension(Name)
        : Read.Titles.Take(1).Concat(Read.Lines.Take(FirstLines)).FirstOrDefault(line =>
            line.Length <= SourceDocument.MaxTitleLength && line.Contains("uppföljning", StringComparison.OrdinalIgnoreCase))
            ?? (Read.Titles is [var title, ..] ? title : Path.GetFileNameWithoutExtension(Name));

    /// <summary>Why it may be about something else than a follow-up; whole sentences, none where nothing speaks against it.</summary>
    public IReadOnlyList<string> Doubts(TertialSpan covers, string municipality) => About.Doubts(
        ColumnChoice.For(covers, Table.Columns) is { } column ? Table.Columns[column] : null, covers, municipality);

    /// <summary>Whether it says that it is of a follow-up's time.</summary>
    public bool IsOf(TertialSpan covers) => Read is not null && Doubts(covers, "").Count == 0
        && (Table.Columns.Any(column => column.AnyYear == covers.Year)
            || About.Titles.Concat(About.Lines).Any(time => time.Year == covers.Year))
        && (Table.Columns.All(column => column.Kind != ColumnKind.Tertial) || ColumnChoice.For(covers, Table.Columns) is not null);

    private static IEnumerable<string> Told(FollowUpTable table)
    {
        yield return table.IsEmpty
            ? "Dokumentet har ingen tabell med rubrikerna Aktivitet och till exempel Tertial 1. Texterna får skrivas in för hand."
            : $"Dokumentet har en uppföljning med {Rows(table.Rows.Count)} och {(table.Columns.Count == 1 ? "kolumnen" : "kolumnerna")} "
                + $"{SwedishText.List([.. table.Columns.Take(MostColumns).Select(column => $"”{column.Words}”")])}.";
    }

    private static string Rows(int count) => count == 1 ? "en rad" : $"{SwedishText.InWords(count)} rader";
}
