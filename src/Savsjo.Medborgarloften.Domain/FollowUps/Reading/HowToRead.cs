using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Så läser du siffrorna: what is said where figures stand without their follow-up, and a reader could make more of them than
/// there is. A follow-up itself says by <see cref="CountingRules"/> what its own figures need.
/// </summary>
public static class HowToRead
{
    public const string Heading = "Så läser du siffrorna";
    public const string SuspicionIsNoPerson = "En misstanke är inte en person.";

    /// <summary>Wherever the word is explained.</summary>
    public static CountingRule Suspicion { get; } = new(SuspicionIsNoPerson, "Samma person kan stå för flera misstankar.");

    /// <summary>Beside files to calculate with.</summary>
    public static CountingRule Data { get; } = new(SuspicionIsNoPerson,
        $"{Suspicion.Text} Fler misstankar behöver inte betyda att fler brott begås; det kan också betyda att Polisen letar mer.");

    /// <summary>What is done, said of any activity.</summary>
    public const string Settled =
        "En aktivitet som är klar behöver inte rapporteras igen, om den inte har ett mål som börjar om varje år eller tertial.";

    /// <summary>What a gap is, by itself.</summary>
    public const string Missing = "Ingen hade rapporterat när uppföljningen publicerades.";

    /// <summary>The same of one figure.</summary>
    public const string MissingFigure = "Inte redovisat: ingen hade rapporterat siffran när uppföljningen publicerades.";

    /// <summary>Beside charts and tables of several years: what is true of those that stand there.</summary>
    /// <param name="suspicions">The tables that are shown.</param>
    /// <param name="measures">The figures of goals and counts.</param>
    public static IReadOnlyList<CountingRule> Statistics(
        IReadOnlyCollection<SuspicionTable> suspicions, IReadOnlyCollection<MeasureContent> measures)
    {
        List<FigureContent> drawn = [.. suspicions.SelectMany(table => table.Figures)];
        List<FigureContent> all = [.. drawn, .. measures.SelectMany(measure => measure.Figures.Append(measure.Year))];
        CountingRule?[] rules =
        [
            suspicions.Count > 0 ? Charged : null,
            SmallSwing,
            suspicions.Count > 0 ? Sought : null,
            all.Exists(figure => figure.State == FigureState.Missing) ? NotGiven : null,
            all.Exists(figure => figure.IsProtected) ? Protected(isDrawn: drawn.Exists(figure => figure.IsProtected)) : null,
        ];
        return [.. rules.OfType<CountingRule>()];
    }

    private static CountingRule Charged { get; } = new(SuspicionIsNoPerson,
        $"{Suspicion.Text} En misstanke är inte heller en dom: en del av dem läggs ner.");

    private static CountingRule SmallSwing { get; } = new("Små tal svänger.",
        "När det handlar om några få kan en enda person, eller en enda kväll, ändra siffran mycket. "
        + "Jämför hellre hela år än enskilda tertial.");

    private static CountingRule Sought { get; } = new("En ökning behöver inte betyda att fler begår brott.",
        "Narkotikabrott och en del andra brott upptäcks mest när Polisen letar efter dem. "
        + "Gör Polisen fler insatser, så blir misstankarna fler. Ett löfte kan gå ut på just det: att upptäcka mer.");

    private static CountingRule NotGiven { get; } = new("”Inte redovisat” är inte noll.", "Då har ingen siffra lämnats.");

    private static CountingRule Protected(bool isDrawn) => new("Skyddad uppgift är inte noll.",
        "Det är en siffra som finns, men som är så liten att den kunde peka ut någon, eller som skulle avslöja en sådan."
        + (isDrawn ? " Den ritas som ett streckat fält som alltid är lika högt, vad siffran än är." : ""));
}
