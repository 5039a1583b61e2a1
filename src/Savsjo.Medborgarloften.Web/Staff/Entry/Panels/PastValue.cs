using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>Förra värden: a figure of an earlier tertial, or of the year around it, under its heading.</summary>
/// <param name="Heading">"T1 2020", "Hela 2020".</param>
public sealed record PastValue(string Heading, FigureContent Figure)
{
    /// <summary>"29 (18)", "cirka 60", "19,5 procent"; null when there is none.</summary>
    public string? Words => Figure.State != FigureState.Given ? null
        : Figure.Figure.Count is not 0 && Figure.Subgroups.Select(one => one.Wording).OfType<string>().ToList() is { Count: > 0 } subgroups
            ? $"{Figure.Wording} ({string.Join(", ", subgroups)})"
        : Figure.Wording;
}

/// <summary>Förra tertialen: which earlier tertials stand beside the fields: the three before, and the year of the last of them.</summary>
public sealed class PastColumns
{
    private const int Most = 3;
    private readonly List<TertialSpan> _rounds;

    public PastColumns(RoundInWork round)
    {
        _rounds = [.. round.Period.Rounds.Select(one => one.Covers).Where(covers => covers.Last < round.Tertial)
            .OrderBy(covers => covers.Last).TakeLast(Most)];
    }

    public bool Any => _rounds.Count > 0;

    /// <summary>"T1 2020", "T2", "T3", "Hela 2020".</summary>
    public IReadOnlyList<string> Headings
    {
        get
        {
            var headings = _rounds.Select((round, place) =>
                place > 0 && _rounds[place - 1].Year == round.Year
                    ? round.ShortName
                    : $"{round.ShortName} {round.Year}").ToList();
            if (Any)
                headings.Add(_rounds[^1].Last.IsLastOfYear ? $"Hela {_rounds[^1].Year}" : $"Hittills {_rounds[^1].Year}");
            return headings;
        }
    }

    public IReadOnlyList<PastValue> Of(MeasureHistory history) => Of(
        tertial => FigureContent.Exact(history.In(tertial)), tertial => FigureContent.Exact(history.YearTotal(tertial)));

    /// <summary>The sum of several measures, for the grid's last row.</summary>
    public IReadOnlyList<PastValue> OfAll(IReadOnlyList<MeasureHistory> histories) => Of(
        tertial => new SumOfMeasures(histories, tertial).In(tertial), tertial => new SumOfMeasures(histories, tertial).OfYear());

    private List<PastValue> Of(Func<Tertial, FigureContent> own, Func<Tertial, FigureContent> year)
    {
        if (!Any)
            return [];
        var figures = _rounds.Select(round => own(round.Last)).Append(year(_rounds[^1].Last));
        return [.. Headings.Zip(figures, (heading, figure) => new PastValue(heading, figure))];
    }
}
