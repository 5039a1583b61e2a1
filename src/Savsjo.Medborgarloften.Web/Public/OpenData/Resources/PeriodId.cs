using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>A promise period as open data names it: "2020-2021", or "2020".</summary>
public static class PeriodId
{
    /// <summary>The same however its days are moved; older contents have their years only, with an en dash.</summary>
    public static string Of(FollowUpReportContent content) => content.PeriodPublicId ?? content.PeriodYears.Replace('–', '-');
}
