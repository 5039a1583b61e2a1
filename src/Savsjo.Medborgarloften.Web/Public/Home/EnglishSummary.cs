using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>Sammanfattningen på engelska, for those who are new in Sweden. The promises themselves exist in Swedish only.</summary>
/// <param name="Latest">Null before the first follow-up.</param>
public sealed record EnglishSummary(PublishedFollowUp? Latest)
{
    /// <summary>"2 of 2 measurable goals were reached. 1 of 8 activities has no report."</summary>
    public IEnumerable<string> Sentences
    {
        get
        {
            if (Latest is null)
                yield break;
            var summary = FollowUpSummary.Of(Latest.Content);
            if (summary.Goals > 0)
                yield return $"{summary.Reached} of {Of(summary.Goals, "measurable goal")} {(summary.Reached == 1 ? "has" : "have")} been reached{UnderWay(summary)}.";
            yield return summary.WithoutReport == 0
                ? $"All {Of(summary.Activities, "activity", "activities")} have been reported on."
                : $"{summary.WithoutReport} of {Of(summary.Activities, "activity", "activities")} {(summary.WithoutReport == 1 ? "has" : "have")} no report.";
        }
    }

    /// <summary>"September to December 2020".</summary>
    public string When => Latest is null ? "" : Months(Latest.Content.Tertial);

    public IReadOnlyList<PromiseAnswer> Promises => Latest is null ? [] : [.. PromiseAnswer.Of(Latest.Content).Where(answer => answer.Number is not null)];

    private static string Months(Tertial tertial) =>
        $"{tertial.Number switch { 1 => "January to April", 2 => "May to August", _ => "September to December" }} {tertial.Year}";

    private static string UnderWay(FollowUpSummary summary) => summary.UnderWay == 0 ? "" : $", and {summary.UnderWay} {(summary.UnderWay == 1 ? "is" : "are")} under way";

    private static string Of(int count, string singular, string? plural = null) => $"{count} {(count == 1 ? singular : plural ?? singular + "s")}";
}
