namespace Savsjo.Medborgarloften.Domain.Parties;

/// <summary>Ansvariga: how those who answer for an activity are named beside it.</summary>
public static class ResponsibleWords
{
    /// <summary>"Ansvarig: Polisen", "Ansvariga: Polisen och kommunen".</summary>
    /// <param name="names">As they are listed, also in what was published long ago.</param>
    public static string Of(string names) => $"{(names.Contains(" och ", StringComparison.Ordinal) ? "Ansvariga" : "Ansvarig")}: {names}";
}
