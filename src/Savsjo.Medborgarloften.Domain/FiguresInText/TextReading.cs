using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Det som hittills är läst av en text.</summary>
internal sealed class TextReading(TextScope scope, IReadOnlyList<SoughtMeasure> measures)
{
    private readonly List<SaidFigure> _figures = [];
    private readonly List<(TextPiece Piece, WhyUnread Why, SoughtMeasure? Of)> _left = [];
    private readonly HashSet<SaidFigure> _doubted = [];
    private readonly List<(SaidFigure Figure, Tertial Tertial)> _ofOtherTertials = [];
    private int _firstOfSentence;

    /// <summary>What the text is about.</summary>
    public TextScope Scope => scope;

    /// <summary>The measure that a number is of where nothing is named: the only one that counts.</summary>
    public SoughtMeasure? OnlyMeasure => measures is [{ IsCount: true, CountsSuspicions: false } only] ? only : null;

    /// <summary>"Av dem var tre 21 år och yngre": the figure of the sentence before, where it had but one.</summary>
    public SaidFigure? OnlyOfLastSentence { get; private set; }

    public void EndSentence()
    {
        OnlyOfLastSentence = _figures.Skip(_firstOfSentence).Where(one => one.Subgroup is null).ToList() is [var only] ? only : null;
        _firstOfSentence = _figures.Count;
    }

    public bool IsSaid(SaidFigure figure) => _figures.Contains(figure);

    public SaidFigure? FigureAt(TextPiece number) => _figures.Find(one => one.Place == number.Place);

    public bool IsLeft(TextPiece number) => _left.Exists(one => one.Piece.Place == number.Place && one.Why == WhyUnread.NotNamed);

    public void Say(SaidFigure figure) => _figures.Add(figure);

    public void SayOf(Tertial tertial, SaidFigure figure) => _ofOtherTertials.Add((figure, tertial));

    public void Leave(TextPiece number, WhyUnread why, SoughtMeasure? of = null) => _left.Add((number, why, of));

    /// <summary>It is read anew, as another kind of figure.</summary>
    public void TakeBack(TextPiece number) => _left.RemoveAll(one => one.Piece.Place == number.Place);

    public void Doubt(TextPiece number) => _doubted.Add(FigureAt(number)!);

    public void DoubtLast()
    {
        if (_figures.FindLast(one => one.Subgroup is null) is { } last)
            _doubted.Add(last);
    }

    /// <summary>What is said once, or the same each time; a figure that is said otherwise takes its subgroups with it.</summary>
    public FiguresSaid Settled(string text)
    {
        var groups = _figures.GroupBy(one => (one.Of, one.Subgroup, one.StatedAs)).ToList();
        var unsure = groups.Where(group => group.Select(one => one.Number).Distinct().Count() > 1 || group.Any(_doubted.Contains))
            .Select(group => group.Key).ToHashSet();
        bool IsUnsure(SaidFigure one) =>
            unsure.Contains((one.Of, one.Subgroup, one.StatedAs)) || unsure.Contains((one.Of, null, one.StatedAs));
        var sure = groups.Where(group => !IsUnsure(group.First())).Select(group => group.MaxBy(one => one.Mark)!)
            .OrderBy(one => one.Place.Start).ToList();
        return new(sure, [.. Unread(IsUnsure).OrderBy(one => one.Place.Start)
            .Select(one => new UnreadNumber(one.Place, text.Substring(one.Place.Start, one.Place.Length), one.Why) { Of = one.Of })])
        {
            Otherwise = [.. _figures.Where(IsUnsure)],
            OfOtherTertials = [.. _ofOtherTertials],
        };
    }

    private IEnumerable<(TextPlace Place, WhyUnread Why, SoughtMeasure? Of)> Unread(Func<SaidFigure, bool> isUnsure) =>
        _figures.Where(isUnsure).Select(one => (one.Place, WhyUnread.SaidOtherwise, (SoughtMeasure?)one.Of))
            .Concat(_left.Where(one => !one.Piece.Number.IsArticle).Select(one => (one.Piece.Place, one.Why, one.Of)));
}
