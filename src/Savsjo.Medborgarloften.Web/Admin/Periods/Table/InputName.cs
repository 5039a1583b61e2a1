using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Fältens namn i tabellen: "Promises[0].Activities[2].Measures[1].Number", as the form is read.</summary>
public static partial class InputName
{
    public static string OfPromise(int place) => OfPromise($"{place}");

    public static string OfPromise(string place) => $"Promises[{place}]";

    public static string OfActivity(string promise, int place) => OfActivity(promise, $"{place}");

    public static string OfActivity(string promise, string place) => $"{promise}.Activities[{place}]";

    public static string OfMeasure(string activity, int place) => OfMeasure(activity, $"{place}");

    public static string OfMeasure(string activity, string place) => $"{activity}.Measures[{place}]";

    public static string In(string row, string input) => $"{row}.{input}";

    /// <summary>Whether any of these inputs of a row is pointed out as wrong.</summary>
    public static bool IsWrong(ModelStateDictionary fields, string row, params ReadOnlySpan<string> inputs)
    {
        foreach (var input in inputs)
            if (fields.TryGetValue(In(row, input), out var entry) && entry.Errors.Count > 0)
                return true;
        return false;
    }

    /// <summary>The places that a name tells; null where it goes no further.</summary>
    public static (int? Promise, int? Activity, int? Measure) PlacesIn(string name)
    {
        var match = Places().Match(name);
        return (Place(match.Groups[1]), Place(match.Groups[2]), Place(match.Groups[3]));
    }

    private static int? Place(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^Promises\[(\d{1,4})\](?:\.Activities\[(\d{1,4})\](?:\.Measures\[(\d{1,4})\])?)?")]
    private static partial Regex Places();
}
