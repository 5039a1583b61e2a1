using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>A promise period as open data names it: "2020-2021", or "2020".</summary>
public static partial class PeriodId
{
    /// <summary>An agreement covers a few years; an address that spans centuries is no agreement's.</summary>
    private const int MostYears = 20;

    /// <param name="years">As published, with an en dash: "2020–2021".</param>
    public static string Of(string years) => years.Replace('–', '-');

    /// <summary>The first and last year, or null when the text is no id of a period.</summary>
    public static (int First, int Last)? Years(string id)
    {
        if (!Form().IsMatch(id))
            return null;
        var years = id.Split('-').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToList();
        return years[^1] >= years[0] && years[^1] - years[0] < MostYears ? (years[0], years[^1]) : null;
    }

    [GeneratedRegex(@"^2[0-9]{3}(-2[0-9]{3})?\z")]
    private static partial Regex Form();
}
