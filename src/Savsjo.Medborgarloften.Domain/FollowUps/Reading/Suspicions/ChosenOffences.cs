using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

/// <summary>Valda brottstyper: which offences some figures are of.</summary>
public static class ChosenOffences
{
    /// <summary>The sum of every offence that is counted.</summary>
    public const string All = "Alla brottstyper";

    /// <summary>The sum of some of them.</summary>
    public const string Together = "Tillsammans";

    /// <summary>"Alla brottstyper tillsammans.", "Innehav och eget bruk tillsammans.", "Innehav."</summary>
    /// <param name="shown">Those that are shown, in order.</param>
    /// <param name="areAll">Whether there are no others.</param>
    public static string Sentence(IReadOnlyList<string> shown, bool areAll)
    {
        if (areAll)
            return $"{All} tillsammans.";
        var names = SwedishText.Capitalised(SwedishText.List([.. shown.Select(SwedishText.WithinSentence)]));
        return shown.Count > 1 ? $"{names} tillsammans." : $"{names}.";
    }
}
