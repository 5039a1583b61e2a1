using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Ett dokument i en omgång: what was read of it, as it goes from the one page to the next.</summary>
/// <param name="About">Of which time and which municipality it says that it is.</param>
/// <param name="Fields">The changed cells of the round's own book; empty for any other document.</param>
public sealed record BroughtDocument(
    DocumentSource Source, FollowUpTable Table, IReadOnlyList<string> Remarks, AboutDocument About, IReadOnlyList<KeyedField> Fields)
{
    private const int MostUnread = 5;
    private const int LongestQuote = 60;

    /// <exception cref="UnreadableDocumentException">It holds no follow-up.</exception>
    public static BroughtDocument Of(DocumentSource source, ReadDocument read, RoundInWork round)
    {
        if (read.Tables.Any(table => table.Rows is [var head, ..] && head.At(0)?.Text == KeyedSheet.Agreement))
            throw new UnreadableDocumentException(
                "Boken är överenskommelsens, som administratören läser in under Löftesperioder. Hämta omgångens bok och fyll i den.");
        if (KeyedFields.In(read, round) is { } keyed)
            return new(source, keyed.Table, [.. read.Remarks, .. keyed.Remarks], new([], [], []), keyed.Changed);
        var table = FollowUpTableReading.In(read.Tables);
        if (table.HasOnlyHeads)
            throw new UnreadableDocumentException(
                $"{(source.IsPasted ? "Den inklistrade tabellen" : "Dokumentets tabell")} har rubriker men inga rader under dem. "
                    + "Det finns inget att läsa.");
        if (table.IsEmpty)
            throw new UnreadableDocumentException(
                (source.IsPasted ? "I det inklistrade" : "I dokumentet") + " finns ingen tabell med rubrikerna Aktivitet och till exempel "
                    + $"Tertial {round.Tertial.Number} eller Resultat. Rubrikerna måste stå överst i tabellen.");
        return new(source, table, [.. read.Remarks, .. Unread(table)], AboutDocument.Of(read.Titles, read.Lines), []);
    }

    private static IEnumerable<string> Unread(FollowUpTable table) => table.Unread.Take(MostUnread).Select(text =>
        $"Inte läst, för det saknar rubriker eller aktivitet: ”{(text.Length > LongestQuote ? $"{text[..LongestQuote]} …" : text)}”.");
}
