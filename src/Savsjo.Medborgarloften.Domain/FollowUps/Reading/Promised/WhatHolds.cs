using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;

/// <summary>
/// Vad som gäller: which agreement the latest follow-up tells of, whether that one has ended, and which one holds now or is to
/// come, of which nothing is followed up yet.
/// </summary>
/// <param name="Told">"Löftena 2020–2021": over the answer of the latest follow-up, where another agreement stands beside it.</param>
/// <param name="Sentence">"Löftena 2020–2021 slutade gälla 31 december 2021. Nu gäller …"; null when there is no more to say.</param>
/// <param name="Agreements">Those that are not followed up yet, in order: they hold now, are to come, or ended without a word.</param>
public sealed record WhatHolds(string? Told, string? Sentence, IReadOnlyList<AgreementReading> Agreements)
{
    /// <param name="latest">The tertial last followed up; null before the first.</param>
    /// <param name="inUse">Every agreement in use.</param>
    /// <param name="today">Sweden's date.</param>
    public static WhatHolds Of(Tertial? latest, IReadOnlyList<PromisePeriod> inUse, DateOnly today)
    {
        var told = inUse.FirstOrDefault(period => period.Rounds.Any(round => round.Tertial == latest));
        if (latest is not null && told is null)
            return new(null, null, []);
        var later = inUse.Where(period => !period.Rounds.Any(round => round.IsPublished)
                && (told is null ? period.LastDay >= today || inUse.Count == 1 : period.FirstDay > told.FirstDay))
            .OrderBy(period => period.FirstDay).ToList();
        string?[] sentences = [told?.HistoryOfDays(today), Ended(told, today), .. EndedUntold(later, today), Now(told, later, today)];
        var sentence = string.Join(" ", sentences.OfType<string>());
        return new(
            told is not null && sentence.Length > 0 ? $"Löftena {Named(told)}" : null,
            sentence.Length == 0 ? null : sentence,
            [.. later.Select(period => AgreementReading.Of(period, today))]);
    }

    private static string? Ended(PromisePeriod? told, DateOnly today) => told is null || told.LastDay >= today ? null
        : $"Löftena {Named(told)} slutade gälla {SwedishText.Date(told.LastDay)}.{NotTold(told)}";

    /// <summary>
    /// " Tertial 3 2021 är inte redovisat än.", " Tertial 1 2021 till tertial 3 2021 är inte redovisade än."; empty for none.
    /// </summary>
    private static string NotTold(PromisePeriod told) =>
        told.Rounds.Where(round => !round.IsPublished).OrderBy(round => round.Tertial).Select(round => round.Name).ToList() switch
        {
            [] => "",
            [var only] => $" {SwedishText.Capitalised(only)} är inte redovisat än.",
            [var first, var second] => $" {SwedishText.Capitalised(first)} och {second} är inte redovisade än.",
            [var first, .., var last] => $" {SwedishText.Capitalised(first)} till {last} är inte redovisade än.",
        };

    /// <summary>Those that are over before anything was published of them.</summary>
    private static IEnumerable<string> EndedUntold(List<PromisePeriod> later, DateOnly today) => later
        .Where(period => period.LastDay < today)
        .Select(period => $"Löftena {Named(period)} slutade gälla {SwedishText.Date(period.LastDay)} och är inte redovisade än.");

    private static string? Now(PromisePeriod? told, List<PromisePeriod> later, DateOnly today)
    {
        if (later.Find(period => period.FirstDay <= today && period.LastDay >= today) is { } holds)
            return $"Nu gäller löftena {Named(holds)}. De är inte redovisade än.";
        if (later.Find(period => period.FirstDay > today) is { } next)
            return $"Från {SwedishText.Date(next.FirstDay)} gäller löftena {Named(next)}.";
        return told is not null && told.LastDay < today ? "Inga nya löften är beslutade här än." : null;
    }

    /// <summary>"2020–2021"; the days where they are not whole calendar years.</summary>
    private static string Named(PromisePeriod period) => period.Days.AreWholeYears ? period.Years : period.Days.Wording;
}
