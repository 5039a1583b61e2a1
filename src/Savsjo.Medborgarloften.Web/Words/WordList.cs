namespace Savsjo.Medborgarloften.Web.Words;

/// <summary>Ordlistan: every word that is explained, for staff at /hjalp/ord; what the public meets of it stands at /om, too.</summary>
public static class WordList
{
    public static IReadOnlyList<WordGroup> Groups { get; } =
        [AgreementWords.Group, FigureWords.Statuses, FigureWords.Figures, FigureWords.Offences, WorkWords.Group];

    /// <summary>As the list has them: the order of the alphabet would part what belongs together.</summary>
    public static IReadOnlyList<ExplainedWord> ForAll { get; } =
        [.. Groups.Skip(1).Append(Groups[0]).SelectMany(group => group.Words).Where(word => word.IsForAll)];
}
