using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>
/// Löftets bild: one field for each goal and for each activity without one, told apart by pattern and by the words beneath. The picture
/// that a telephone has room for.
/// </summary>
/// <param name="Parts">Those that there are, best first.</param>
public sealed record PromisePicture(IReadOnlyList<PicturePart> Parts)
{
    /// <summary>One for each of them, in the order of the parts.</summary>
    public IReadOnlyList<PictureField> Fields
    {
        get
        {
            var kinds = Parts.SelectMany(part => Enumerable.Repeat(part.Class, part.Count)).ToList();
            return [.. kinds.Select((kind, place) => new PictureField(kind, 100m * place / kinds.Count, 100m / kinds.Count))];
        }
    }

    public static PromisePicture Of(IReadOnlyList<StandingReading> standings) => new([.. standings.Select(PicturePart.Of)]);
}

/// <summary>How many goals, or activities, stand alike.</summary>
/// <param name="Class">CSS class that sets tone and pattern.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Caption">"2 mål nådda".</param>
public sealed record PicturePart(string Class, string Icon, int Count, string Caption)
{
    public static PicturePart Of(StandingReading one) => one.Standing switch
    {
        Standing.GoalReached or Standing.Done => new("is-done", "done", one.Count, one.Caption),
        Standing.GoalUnderWay or Standing.UnderWay => new("is-going", "going", one.Count, one.Caption),
        Standing.GoalNotYet => new("is-idle", "future", one.Count, one.Caption),
        Standing.GoalReachedInPart => new("is-partly", "partly", one.Count, one.Caption),
        Standing.GoalNotReached => new("is-not-reached", "stop", one.Count, one.Caption),
        Standing.GoalWithheld => new("is-idle", "lock", one.Count, one.Caption),
        Standing.Cancelled => new("is-idle", "stop", one.Count, one.Caption),
        _ => new("is-missing", "missing", one.Count, one.Caption),
    };
}

/// <summary>A goal's or an activity's field, in per cent of the width.</summary>
public sealed record PictureField(string Class, decimal Start, decimal Width);
