using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Uppföljningens läsning: everything that is said or drawn of a published follow-up, in words, decided once. Pages, files, letters
/// and feeds draw it; signs and colours are theirs, words are not.
/// </summary>
public sealed record FollowUpReading
{
    /// <summary>The tertial followed up, or the last of those.</summary>
    public required Tertial Tertial { get; init; }

    /// <summary>What is followed up.</summary>
    public required TertialSpan Round { get; init; }

    /// <summary>1 for what was published first.</summary>
    public required int Version { get; init; }

    /// <summary>"september–december"; the days where the agreement has only some of them.</summary>
    public required string Months { get; init; }

    /// <summary>"2024"; "1 september–31 december 2024" where the agreement has only those days of the year.</summary>
    public required string YearInText { get; init; }

    /// <summary>Whether nothing of the year was followed up before it, by the same agreement.</summary>
    public required bool IsFirstOfYear { get; init; }

    /// <summary>Whether nothing more is to come of the agreement.</summary>
    public required bool IsLastOfPeriod { get; init; }

    /// <summary>"Uppföljning av medborgarlöften, tertial 3 2020".</summary>
    public required string Title { get; init; }

    /// <summary>The sentence with which the document has always begun.</summary>
    public required string Introduction { get; init; }

    /// <summary>"Lokala medborgarlöften i Sävsjö 2020-2021"; with its days where they are not whole calendar years.</summary>
    public required string PeriodTitle { get; init; }

    /// <summary>That the agreement was prolonged or ended early, and why; null where it was not.</summary>
    public string? HistoryOfDays { get; init; }

    /// <summary>"Sävsjö kommun".</summary>
    public required string MunicipalityName { get; init; }

    public required ImprintReading Imprint { get; init; }

    /// <summary>Did they keep the promise? Never empty.</summary>
    public required string Headline { get; init; }

    public required SummaryReading Summary { get; init; }

    /// <summary>"Medborgarlöften Sävsjö kommun 2020–2021": over the promises as they were signed.</summary>
    public required string PromisesHeading { get; init; }

    /// <summary>"Uppföljning av aktiviteter kopplat till medborgarlöftena för Sävsjö kommun".</summary>
    public required string ActivitiesHeading { get; init; }

    /// <summary>One for each tertial that the tables show.</summary>
    public required IReadOnlyList<TertialHeading> Tertials { get; init; }

    /// <summary>In order; what belongs to no promise comes last, where there is any.</summary>
    public required IReadOnlyList<PromiseReading> Promises { get; init; }

    public required IReadOnlyList<CountingRule> CountingRules { get; init; }

    /// <summary>Null for the first version.</summary>
    public CorrectionReading? Correction { get; init; }

    /// <summary>The document that it was published in first; null for all others.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The page's permanent, absolute address.</summary>
    public required string Address { get; init; }

    /// <summary>Every activity in the order of the document.</summary>
    public IEnumerable<ActivityReading> Activities => Promises.SelectMany(promise => promise.Activities);

    /// <summary>The suspicions of each activity that counts some.</summary>
    public IEnumerable<SuspicionReading> Suspicions => Activities.Select(activity => activity.Suspicions).OfType<SuspicionReading>();

    /// <param name="content">Published, or about to be.</param>
    public static FollowUpReading Of(FollowUpReportContent content)
    {
        var summary = SummaryReading.Of(content);
        return new()
        {
            Tertial = content.Tertial,
            Round = content.Covers,
            Version = content.Version,
            Title = content.Title,
            Introduction = content.Introduction,
            PeriodTitle = content.PeriodInText == content.PeriodYears
                ? content.PeriodTitle
                : $"{content.PeriodTitle}, {content.PeriodInText}",
            HistoryOfDays = content.HistoryOfDays,
            MunicipalityName = content.MunicipalityName,
            Imprint = ImprintReading.Of(content),
            Headline = summary.Sentence,
            Summary = summary,
            PromisesHeading = $"Medborgarlöften {content.MunicipalityName} {content.PeriodYears}",
            ActivitiesHeading = $"Uppföljning av aktiviteter kopplat till medborgarlöftena för {content.MunicipalityName}",
            Tertials = [.. content.Tertials.Select(tertial => TertialHeading.Of(tertial, content))],
            Months = content.MonthsOf(content.Tertial),
            YearInText = content.YearInText,
            IsFirstOfYear = content.Covers.First.Number == 1 || content.Followed?.First == content.Covers.First,
            IsLastOfPeriod = content.IsLastOfPeriod,
            Promises = PromiseReading.AllOf(content),
            CountingRules = Reading.CountingRules.Of(content),
            Correction = CorrectionReading.Of(content),
            Source = content.TransferredFrom,
            Address = content.Address,
        };
    }
}

/// <summary>Kolumnrubrik: a tertial over its column.</summary>
/// <param name="Name">"Tertial 3".</param>
/// <param name="ShortName">"T3".</param>
/// <param name="Months">"september–december".</param>
public sealed record TertialHeading(string Name, string ShortName, string Months)
{
    /// <param name="tertial">The last of the column's.</param>
    public static TertialHeading Of(Tertial tertial, FollowUpReportContent content)
    {
        var round = content.FollowedUp.RoundOf(tertial);
        return new(SwedishText.Capitalised(round.NameInYear), round.ShortName, content.MonthsOf(tertial));
    }
}
