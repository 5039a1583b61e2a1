using Savsjo.Medborgarloften.Domain.FollowUpReports;

namespace Savsjo.Medborgarloften.Web.Features.Promises;

/// <summary>Löftena of a period, with what came of each so far.</summary>
/// <param name="Years">"2020–2021"; null before anything is published.</param>
/// <param name="Source">The follow-up that it is told by; null before the first.</param>
public sealed record PromiseList(string? Years, FollowUpReportContent? Source, IReadOnlyList<PromiseAnswer> Answers)
{
    public static PromiseList BeforeTheFirst { get; } = new(null, null, []);

    public SignKey? Signs => Source is null ? null : SignKey.Of(Source);

    public static PromiseList Of(FollowUpReportContent content) => new(content.PeriodYears, content, PromiseAnswer.Of(content));
}
