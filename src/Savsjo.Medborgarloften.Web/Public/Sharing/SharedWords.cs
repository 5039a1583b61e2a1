using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;
using Savsjo.Medborgarloften.Pdf.Pictures;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Sharing;

/// <summary>Vad delningsbilden säger: the page's own answer, from the published version.</summary>
public static class SharedWords
{
    public const string Question = "Höll de vad de lovade?";

    /// <param name="isReplaced">Whether a newer version holds.</param>
    public static SharePictureWords Of(FollowUpReading reading, bool isReplaced) => new(
        Sender(reading), Question, Told(reading.Headline, isReplaced), [.. reading.Promises.Select(Of)]);

    public static SharePictureWords Of(PromiseReading promise, FollowUpReading reading, bool isReplaced) => new(
        Sender(reading), $"{promise.Name}: {promise.HeadingAsTitle}", Told(promise.Sentence, isReplaced), [Of(promise)]);

    /// <summary>Before the first follow-up there is no answer, and none is made up.</summary>
    public static SharePictureWords BeforeTheFirst(MunicipalityOptions municipality) => new(
        $"{municipality.Name} och Polisen", Question,
        $"Här redovisas vad som blir av medborgarlöftena {municipality.InPlace}. Den första uppföljningen är inte publicerad än.", []);

    private static string Sender(FollowUpReading reading) => $"{reading.MunicipalityName} och Polisen: {reading.Round.Name}";

    private static string Told(string answer, bool isReplaced) => isReplaced ? $"{VersionReading.IsOlder} {answer}" : answer;

    private static SharedPromise Of(PromiseReading promise) => new(
        promise.Name, [.. promise.Standings.Select(one => new SharedPart(Filling(one.Standing), one.Count, one.Caption))]);

    /// <summary>As the picture of a promise on the pages: whole where it is done, half where it is under way or done in part.</summary>
    private static SharedFilling Filling(Standing standing) => standing switch
    {
        Standing.GoalReached or Standing.Done => SharedFilling.Whole,
        Standing.GoalReachedInPart or Standing.GoalUnderWay or Standing.UnderWay => SharedFilling.Half,
        _ => SharedFilling.None,
    };
}
