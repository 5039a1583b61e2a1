using System.Globalization;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>Ett värde i en fil: as text, the same in every file.</summary>
public static class FileValue
{
    /// <summary>Empty for none. Text that people wrote is made harmless to spreadsheets.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => SpreadsheetText.Harmless(text),
        bool yes => yes ? "true" : "false",
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        Enum word => Camel(word.ToString()),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
