using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Text that a spreadsheet shows as it stands and never runs as a formula.</summary>
public static partial class SpreadsheetText
{
    /// <summary>
    /// Puts an apostrophe before whatever could begin a formula: at the beginning of the text, and also after a line break,
    /// tab or semicolon inside it, since a Swedish Excel that opens the file by double click splits at semicolons and
    /// takes no notice of the quotes.
    /// </summary>
    public static string Harmless(string text) => BeginningOfFormula().Replace(text, "'");

    [GeneratedRegex(@"(?<=^|[;\t\r\n])(?=[\s""\p{C}]*[=+\-@＝＋－＠])")]
    private static partial Regex BeginningOfFormula();
}
