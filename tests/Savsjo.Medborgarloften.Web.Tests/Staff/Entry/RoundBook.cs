using System.Net;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Tests.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>The open round's book, and its columns.</summary>
internal static class RoundBook
{
    public const string Fill = "Fyll i det som är ikryssat";
    public const int Key = 0;
    public const int Label = 2;
    public const int Field = 5;
    public const int Last = 6;
    public const int Value = 7;
    private const string Address = "/inmatning/fran-dokument/omgangen.xlsx";

    public static async Task<FilledBook> Fetched(EntryDesk desk)
    {
        var answer = await desk.Visitor.Client.GetAsync(new Uri(Address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Writes in the cell of a field: "2.2", "Riktade insatser".</summary>
    public static FilledBook With(this FilledBook book, string label, string field, string value) =>
        book.Write(book.RowOf((Label, label), (Field, field)), Value, value);

    /// <summary>Every cell that something stands in, as it is read here.</summary>
    public static async Task<List<string>> CellsIn(byte[] book) =>
        [.. (await ReadFile.Of(book)).Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Select(cell => cell.Text).Where(text => text.Length > 0)];
}
