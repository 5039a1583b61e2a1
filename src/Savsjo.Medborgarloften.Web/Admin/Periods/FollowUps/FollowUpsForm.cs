using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.FollowUps;

/// <summary>Formuläret for how a period is followed up.</summary>
public sealed class FollowUpsForm
{
    public const string EachTertial = "varje";
    public const string WholeYear = "ar";
    public const string Own = "eget";

    /// <summary>One of the three above.</summary>
    public string? How { get; set; }

    /// <summary>Of an own choice: the tertials that go together with the next one, as numbers, 20191.</summary>
    public List<string> Joined { get; set; } = [];

    /// <summary>The first tertial that is followed up, as a number; empty for the agreement's first.</summary>
    public string? From { get; set; }

    /// <summary>"Ja, ta bort de påbörjade rapporterna".</summary>
    public bool TakesAway { get; set; }

    /// <summary>What its writer saw, from <see cref="SeenValues"/>.</summary>
    public string? Seen { get; set; }

    public static FollowUpsForm Of(PromisePeriod period, Tertial? begun)
    {
        var (from, joined) = period.FollowUps;
        List<Tertial> free = [.. period.TouchedTertials.Where(tertial => !(tertial <= begun) && !tertial.IsLastOfYear)];
        return new()
        {
            How = free.TrueForAll(tertial => !joined.Contains(tertial)) ? EachTertial
                : free.TrueForAll(joined.Contains) ? WholeYear
                : Own,
            Joined = [.. joined.Select(Value)],
            From = from is { } first ? Value(first) : null,
        };
    }

    /// <summary>What was chosen, of the rounds that can change; what has begun stays.</summary>
    /// <param name="begun">The last tertial of what has begun; null when nothing has.</param>
    public FollowUpChoice ChoiceOf(PromisePeriod period, Tertial? begun)
    {
        var free = period.TouchedTertials.Where(tertial => !(tertial <= begun));
        var chosen = How switch
        {
            WholeYear => FollowUpChoice.WholeYears(null, free).JoinedWithNext,
            Own => [.. Joined.Select(Tertial).OfType<Tertial>()],
            _ => [],
        };
        return new(
            begun is null ? Tertial(From) : period.FollowUps.From,
            [.. period.FollowUps.JoinedWithNext.Where(tertial => tertial <= begun).Concat(chosen).Distinct()]);
    }

    /// <summary>What cannot be read is no choice, and not the choice of none either.</summary>
    public IEnumerable<RuleViolation> Unread()
    {
        if (!string.IsNullOrWhiteSpace(From) && Tertial(From) is null)
            yield return new("Välj det tertial som den första uppföljningen börjar med i listan.", PeriodField.FollowUpsFrom);
        if (How == Own && Joined.Exists(typed => Tertial(typed) is null))
            yield return new("Kryssa för de tertial som följs upp tillsammans på nytt.", PeriodField.FollowUps);
    }

    public static string Value(Tertial tertial) => tertial.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The input of each field that it has.</summary>
    public static string? InputOf(PeriodField field) => field switch
    {
        PeriodField.FollowUps => nameof(How),
        PeriodField.FollowUpsFrom => nameof(From),
        _ => null,
    };

    private static Tertial? Tertial(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && Domain.Tertial.TryCreate(value / 10, value % 10, out var tertial) ? tertial : null;
}
