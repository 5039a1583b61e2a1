using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Enhet: what a measure counts, as text needs it: "en riktad insats", "två riktade insatser".</summary>
/// <param name="Singular">"riktad insats".</param>
/// <param name="Plural">"riktade insatser".</param>
/// <param name="Gender">Decides "en" or "ett".</param>
public sealed record MeasureUnit(string Singular, string Plural, GrammaticalGender Gender)
{
    /// <summary>"en", "ett".</summary>
    public string Article => SwedishText.InWords(1, Gender);

    /// <summary>"sju riktade insatser", "ett samverkansmöte", "inga samverkansmöten", "20 riktade insatser".</summary>
    public string Counted(int count) => count switch
    {
        0 => $"inga {Plural}",
        1 => $"{SwedishText.InWords(1, Gender)} {Singular}",
        _ => $"{SwedishText.InWords(count)} {Plural}",
    };

    /// <summary>"20 riktade insatser", "1 samverkansmöte": always in figures, for tables and sums.</summary>
    public string InFigures(int count) => $"{SwedishText.Number(count)} {(count == 1 ? Singular : Plural)}";
}
