namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Så läser du siffrorna: what is said where figures stand without their follow-up, and a reader could make more of them than
/// there is. A follow-up itself says by <see cref="CountingRules"/> what its own figures need.
/// </summary>
public static class HowToRead
{
    public const string Heading = "Så läser du siffrorna";
    public const string SuspicionIsNoPerson = "En misstanke är inte en person.";

    /// <summary>Beside charts and tables of several years.</summary>
    public static IReadOnlyList<CountingRule> Statistics { get; } =
    [
        new(SuspicionIsNoPerson,
            "Samma person kan stå för flera misstankar. En misstanke är inte heller en dom: en del av dem läggs ner."),
        new("Små tal svänger.",
            "När det handlar om några få kan en enda person, eller en enda kväll, ändra siffran mycket. "
            + "Jämför hellre hela år än enskilda tertial."),
        new("En ökning behöver inte betyda att fler begår brott.",
            "Narkotikabrott och en del andra brott upptäcks mest när Polisen letar efter dem. "
            + "Gör Polisen fler insatser, så blir misstankarna fler. Ett löfte kan gå ut på just det: att upptäcka mer."),
        new("”Inte redovisat” är inte noll.",
            "Då har ingen siffra lämnats. Skyddad uppgift är en siffra som finns, men som är så liten att den kunde peka ut någon. "
            + "Den ritas som ett streckat fält som alltid är lika högt, vad siffran än är."),
    ];

    /// <summary>Beside files to calculate with.</summary>
    public static CountingRule Data { get; } = new(SuspicionIsNoPerson,
        "Samma person kan stå för flera misstankar. Fler misstankar behöver inte betyda att fler brott begås; "
        + "det kan också betyda att Polisen letar mer.");
}
