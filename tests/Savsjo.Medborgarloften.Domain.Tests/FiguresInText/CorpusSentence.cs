using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FiguresInText;

/// <summary>En rad i korpusen: a sentence about an activity, the figures that it says, and those that were read.</summary>
internal sealed record CorpusSentence(string Activity, string Text, IReadOnlyList<string> Expected)
{
    private static readonly TextScope Scope = new(new Tertial(2020, 3)) { Home = ["Sävsjö"] };

    public bool IsTrap => Expected.Count == 0;

    public FiguresSaid Said => FigureReader.Read(Text, MeasuresOf(Activity), Scope);

    public IReadOnlyList<string> Read => [.. InWords(Said)];

    public static IEnumerable<CorpusSentence> In(string table) =>
        from line in table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select new CorpusSentence(cells[0], cells[1], cells[2] == "–" ? [] : cells[2].Split(';', StringSplitOptions.TrimEntries));

    /// <summary>"Innehav år 6/3".</summary>
    public static IEnumerable<string> InWords(FiguresSaid said) =>
        from figure in said.Figures
        group figure by (figure.Of, figure.StatedAs) into one
        let whole = one.FirstOrDefault(figure => figure.Subgroup is null)
        let parts = one.Where(figure => figure.Subgroup is not null).ToDictionary(figure => figure.Subgroup!.Value)
        let last = parts.Count == 0 ? 0 : parts.Keys.Max() + 1
        let numbers = string.Concat(Enumerable.Range(0, last).Select(place => "/" + Digits(parts.GetValueOrDefault(place))))
        let time = one.Key.StatedAs switch { StatedAs.YearTotal => "år ", StatedAs.PeriodTotal => "period ", _ => "" }
        where !one.Key.Of.IsOfAll
        select $"{one.Key.Of.Words.Name} {time}{whole?.Mark.Before}{Digits(whole)}{numbers}";

    private static string Digits(SaidFigure? said) => said?.Number.ToString("0.#", SwedishText.Culture) ?? "?";

    private static Measure[] MeasuresOf(string activity) => activity switch
    {
        "insatser" => [Given.Counted()],
        "möten" => [Count("Samverkansmöten", new("samverkansmöte", "samverkansmöten", GrammaticalGender.Neuter))],
        "vandringar" =>
        [
            Count("Trygghetsvandringar", new("trygghetsvandring", "trygghetsvandringar", GrammaticalGender.Common)),
            Count("Deltagare", new("deltagare", "deltagare", GrammaticalGender.Common)),
        ],
        "beslag" =>
        [
            new(1, "Omhändertaganden", new("omhändertagande", "omhändertaganden", GrammaticalGender.Neuter), MeasureKind.Count)
            {
                Subgroups = new(["narkotika", "alkohol"]),
            },
        ],
        "närvaro" => [new(1, "Skolnärvaro", new("procent", "procent", GrammaticalGender.Common), MeasureKind.Percentage)],
        _ => Offences,
    };

    private static Measure Count(string name, MeasureUnit unit) => new(1, name, unit, MeasureKind.Count);

    internal static Measure[] Offences => [.. OffenceList.Customary.Select((offence, place) =>
        new Measure(place + 1, offence.Name, Given.Suspicions, MeasureKind.Count)
        {
            SubgroupLabel = "21 år och yngre",
            Offence = new Offence(offence.Name, offence.Law, place + 1),
        })];
}
