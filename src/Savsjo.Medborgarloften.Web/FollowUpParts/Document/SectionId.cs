using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>Var på sidan: the ids of a page's sections, which links lead to.</summary>
public static class SectionId
{
    /// <summary>"lofte-2", "gemensamma".</summary>
    public static string Of(PromiseReading promise) => promise.Number is { } number ? $"lofte-{number}" : "gemensamma";

    /// <summary>"aktivitet-1-2".</summary>
    public static string OfActivity(string label) => $"aktivitet-{label.Replace('.', '-')}";

    /// <summary>"misstankar-2-1".</summary>
    /// <param name="label">The activity's: "2.1".</param>
    public static string OfSuspicions(string label) => $"misstankar-{label.Replace('.', '-')}";
}
