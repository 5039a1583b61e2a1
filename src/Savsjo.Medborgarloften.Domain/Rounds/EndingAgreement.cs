using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>
/// Överenskommelse som tar slut: the last one in use, when it is about to end (or has ended) and no next one is in use. Those who
/// can make one are told, in time and again.
/// </summary>
public sealed record EndingAgreement(string Sentence)
{
    /// <summary>Enough for two parties to ask people what matters, agree, and enter what they agreed on.</summary>
    private const int DaysBefore = 120;

    /// <param name="inUse">Every agreement in use.</param>
    /// <param name="today">Sweden's date.</param>
    /// <returns>Null when there is time left, or a next one.</returns>
    public static EndingAgreement? Of(IEnumerable<(string Title, DateOnly LastDay)> inUse, DateOnly today)
    {
        var last = inUse.OrderByDescending(one => one.LastDay).Select(one => ((string, DateOnly LastDay)?)one).FirstOrDefault();
        if (last is not (var title, var lastDay) || lastDay.DayNumber - today.DayNumber > DaysBefore)
            return null;
        var day = SwedishText.Date(lastDay);
        return new(lastDay < today
            ? $"{title} slutade gälla {day}, och ingen ny överenskommelse är tagen i bruk."
            : $"{title} slutar gälla {day}, och ingen ny överenskommelse är tagen i bruk.");
    }
}
