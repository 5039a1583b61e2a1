using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>A period in short, and the latest of its follow-ups.</summary>
public sealed record PublishedPeriod(string Id, string Title, string Municipality, Tertial Latest, DaySpan? Days)
{
    public static PublishedPeriod Of(FollowUpReportContent content) =>
        new(PeriodId.Of(content), content.PeriodTitle, content.MunicipalityName, content.Tertial, content.Followed?.Days);
}
