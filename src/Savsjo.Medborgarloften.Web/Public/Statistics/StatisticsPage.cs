using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Statistiksidan: suspicions by offence and tertial, and the goals, for the chosen years.</summary>
/// <param name="Choice">What was asked for.</param>
/// <param name="Known">The years that there are to choose from.</param>
/// <param name="Offences">Every offence that the years tell of, in the order of the law, and whether it is shown.</param>
/// <param name="UnknownOffence">One that was asked for and that they do not tell of.</param>
/// <param name="Rules">What is to be known of the figures that are shown.</param>
public sealed record StatisticsPage(
    StatisticsChoice Choice, YearRange Known, IReadOnlyList<OffenceChoice> Offences, string? UnknownOffence,
    IReadOnlyList<SuspicionStatistics> Suspicions, IReadOnlyList<GoalStatistics> Goals,
    IReadOnlyList<CountStatistics> Counts, IReadOnlyList<CountingRule> Rules)
{
    /// <summary>"Alla brottstyper tillsammans.", "Innehav och eget bruk tillsammans."</summary>
    public string OffencesSentence
    {
        get
        {
            List<string> shown = [.. Offences.Where(offence => offence.IsShown).Select(offence => offence.Name)];
            return ChosenOffences.Sentence(shown, shown.Count == Offences.Count);
        }
    }

    /// <param name="years">The last follow-up of each agreement and year, in order.</param>
    /// <param name="agreed">Which activities continue which.</param>
    public static StatisticsPage Of(
        StatisticsChoice choice, YearRange known, IReadOnlyList<FollowUpReportContent> years, AgreedSeries agreed)
    {
        var series = ToldSeries.Of(years, agreed);
        var names = years.Reverse().SelectMany(content => content.Activities)
            .SelectMany(activity => activity.Suspicions?.Offences ?? [])
            .Select(row => row.Offence).Distinct().ToList();
        bool IsChosen(string name) => choice.Offences.Count == 0 || choice.Offences.Contains(name, StringComparer.OrdinalIgnoreCase);
        return new(
            choice, known,
            [.. names.Select(name => new OffenceChoice(name, IsChosen(name), choice.Offences.Count > 0 && IsChosen(name)))],
            choice.Offences.FirstOrDefault(offence => !names.Contains(offence, StringComparer.OrdinalIgnoreCase)),
            SuspicionStatistics.Of(series, IsChosen),
            GoalStatistics.Of(series),
            CountStatistics.Of(series),
            HowToRead.Statistics(
                [.. SuspicionStatistics.TablesOf(series, IsChosen)],
                [.. series.SelectMany(one => one.Years).SelectMany(year => year.Activity.MeasuresAndOffences)]));
    }
}

/// <summary>An offence that can be chosen.</summary>
/// <param name="IsShown">Whether the page shows it.</param>
/// <param name="IsTicked">Whether it was asked for by name.</param>
public sealed record OffenceChoice(string Name, bool IsShown, bool IsTicked);
