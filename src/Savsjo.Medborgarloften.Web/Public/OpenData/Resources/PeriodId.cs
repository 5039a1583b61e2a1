using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>A promise period as open data names it: "2020-2021", or "2020".</summary>
public static partial class PeriodId
{
    /// <summary>An agreement covers a few years; an address that spans centuries is no agreement's.</summary>
    private const int MostYears = 20;

    /// <summary>The same however its days are moved; older contents have their years only, with an en dash.</summary>
    public static string Of(FollowUpReportContent content) => content.PeriodPublicId ?? content.PeriodYears.Replace('–', '-');

    /// <summary>The first year, or null when the text is no id of a period.</summary>
    public static int? FirstYear(string id)
    {
        if (!Form().IsMatch(id))
            return null;
        var years = id.Split('-').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToList();
        return years[^1] >= years[0] && years[^1] - years[0] < MostYears ? years[0] : null;
    }

    [GeneratedRegex(@"^2[0-9]{3}(-2[0-9]{3})?\z")]
    private static partial Regex Form();
}
