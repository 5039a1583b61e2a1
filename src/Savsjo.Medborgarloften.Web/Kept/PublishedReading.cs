using System.Text.Json.Serialization;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>Det publicerade i korthet, as the database said it: enough to tell whether there is anything new to read.</summary>
/// <param name="Newest">The id of the follow-up that was published last; null before the first.</param>
/// <param name="ToCome">The rounds that are still to be published, in order.</param>
/// <param name="Agreed">The agreements in use.</param>
/// <param name="Translations">What is translated.</param>
public sealed record PublishedReading(
    int? Newest, IReadOnlyList<AwaitedRound> ToCome, IReadOnlyList<AgreementRead> Agreed, IReadOnlyList<TranslationInUse> Translations)
{
    // Before any agreement: what a day changes is the same for all readings.
    private static readonly DateOnly NoDay = new(2000, 1, 1);

    /// <summary>The same for two readings of the same contents, whatever day it is.</summary>
    [JsonIgnore]
    public string Identity => On(NoDay);

    /// <summary>The published state of a day: also what is late and which agreements hold.</summary>
    public string On(DateOnly today) => string.Join(';', [
        $"{Newest}",
        string.Join(';', ToCome.Select(round => round.On(today))),
        string.Join(';', Agreed.Select(one => one.On(today))),
        string.Join(';', Translations.Select(one => $"{one.Id}v{one.Version} {one.Language}")),
    ]);
}

/// <summary>En uppföljning som ska komma.</summary>
/// <param name="Tertial">Its value: 20211.</param>
/// <param name="Deadline">The last day of reporting.</param>
public sealed record AwaitedRound(int Tertial, DateOnly Deadline)
{
    internal string On(DateOnly today)
    {
        var tertial = new Tertial(Tertial / 10, Tertial % 10);
        return $"{Tertial}:{Deadline:O}{(new CalendarRound(tertial, Deadline).On(today).IsLate ? " late" : "")}";
    }
}

/// <summary>En överenskommelse i bruk; see <see cref="AgreementInUse"/>.</summary>
public sealed record AgreementRead(int Id, int Version, int? SignedFile, string Originals, DateOnly First, DateOnly Last)
{
    public static AgreementRead Of(AgreementInUse one) =>
        new(one.Id, one.Version, one.SignedFile, string.Join('+', one.Originals), one.Days.First, one.Days.Last);

    internal string On(DateOnly today) =>
        string.Join(':', Id, Version, SignedFile, Originals, today < First ? "to come" : today > Last ? "over" : "holds");
}
