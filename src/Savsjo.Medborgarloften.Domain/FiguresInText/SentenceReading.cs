using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>En mening, läst: each of its numbers becomes a figure, or is told as not understood.</summary>
internal sealed class SentenceReading
{
    private readonly IReadOnlyList<TextPiece> _sentence;
    private readonly TextReading _text;
    private readonly Beside _beside;
    private readonly TimesSaid _times;
    private readonly Direction _direction;
    private readonly Elsewhere _elsewhere;
    private readonly HashSet<int> _done = [];
    private static readonly string[] BeforeOne = SwedishNumbers.BeforeOne.Split('|');
    private SaidFigure? _last;
    private bool _isPart;

    public SentenceReading(IReadOnlyList<TextPiece> sentence, TextReading text, TimeTold inherited)
    {
        (_sentence, _text, _last) = (sentence, text, text.OnlyOfLastSentence);
        _beside = new(sentence);
        _times = new(sentence, text.Scope, inherited);
        _elsewhere = new(sentence, text.Scope);
        _direction = Direction.Of(sentence, _beside);
        IsHeading = !sentence.Any(piece => piece.Kind == PieceKind.Number);
    }

    /// <summary>What it says of time, for the sentences after it.</summary>
    public TimeTold Heading => _times.Heading;

    /// <summary>It holds no number.</summary>
    public bool IsHeading { get; }

    public void Read()
    {
        for (var place = 0; place < _sentence.Count; place++)
            if (_beside.IsPartWord(place) || _sentence[place].Is("("))
                _isPart = true;
            else if (_sentence[place].Is(")"))
                _isPart = false;
            else if (IsShareInWords(place))
                _text.Leave(_sentence[place], WhyUnread.Unclear);
            else if (_sentence[place].Kind == PieceKind.Number && !_done.Contains(place))
                ReadNumber(place);
        new Continuations(_sentence, _beside, _text).Judge();
    }

    /// <summary>"Sju innehav, samtliga 21 år och yngre": a count that nobody has written as one.</summary>
    private bool IsShareInWords(int place) =>
        _sentence[place].Is("samtliga", "alla", "allihop", "hälften", "merparten", "flertalet", "några", "ingen")
        && _sentence.Skip(place + 1).TakeWhile(piece => !piece.IsCount).Any(piece => piece.Kind == PieceKind.Label);

    private void ReadNumber(int place)
    {
        var (mark, first, isUpperBound) = _beside.Mark(place);
        var number = new NumberRead(place, first, mark);
        if (_sentence[place].Number.Fraction is not null || IsOnlyArticle(place, first))
            return;
        if (_sentence[place].Number.IsContradicted)
            Leave(place, WhyUnread.SaidOtherwise);
        else if (isUpperBound)
            Leave(place, IsDuring(place, first) ? WhyUnread.NotNamed : WhyUnread.UpperBound);
        else if (_beside.Whole(place) is { } whole)
            ReadPartOfWhole(number, whole);
        else if (_beside.PartOfPlan(first, place) is { } part)
            ReadOfPlan(number, part);
        else if (!ReadPart(number))
            ReadWhole(number);
    }

    /// <summary>"Under fyra kvällar": so long, and not fewer.</summary>
    private bool IsDuring(int place, int first) =>
        _sentence[first].Is("under") && _beside.After(place) is null && !_beside.EndsAfter(place);

    /// <summary>"En" and "ett" before a thing are articles, but where something was done and it is said how many times.</summary>
    private bool IsOnlyArticle(int place, int first)
    {
        var piece = _sentence[place];
        if (piece.IsNone)
            return _beside.After(place) is null;
        if (!piece.Number.IsArticle)
            return false;
        var isDone = first > 0 && (_sentence[first - 1].Is(BeforeOne) || _beside.IsPartWord(first - 1));
        var wasDone = first == 0 && _sentence.Skip(place + 2).Take(4).Any(one => one.Is(
            "genomfördes", "hölls", "genomförts", "hållits", "gjordes", "gjorts", "utfördes", "utförts"));
        return !isDone && !wasDone && !(_isPart && _beside.Label(place) is not null) && !_beside.GoesOn(first, place);
    }

    /// <summary>"13 av 19 eget bruk var 21 år och yngre", "tio av femton planerade insatser".</summary>
    private void ReadPartOfWhole(NumberRead part, int whole)
    {
        _done.Add(whole);
        var between = _sentence.Skip(part.Place + 1).Take(whole - part.Place - 1).ToList();
        var after = _beside.After(whole) ?? _beside.After(part.Place);
        var isGoal = between.Exists(piece => piece.Is("minst") || Hindrances.IsPlanned(piece))
            || _beside.After(whole) is { IsPlanned: true };
        if (isGoal && after is { Thing.Measures: [var promised] })
        {
            Say(promised, null, part);
            Leave(whole, WhyUnread.NotDone);
        }
        else if (_beside.After(whole) is { Thing.Measures: [var measure], Last: var last } && _beside.Label(last) is { } label
            && PlaceOf(measure, label) is { } subgroup)
        {
            Say(measure, null, new(whole, whole, FigureMark.None));
            Say(measure, subgroup, part);
        }
        else
        {
            Leave(part.Place, WhyUnread.Unclear);
            Leave(whole, WhyUnread.Unclear);
        }
    }

    /// <summary>"Av 10 inplanerade riktade insatser blev det tre", "av femton lovade är elva genomförda".</summary>
    private void ReadOfPlan(NumberRead plan, int part)
    {
        var after = _beside.After(plan.Place);
        var isPlanned = after is { IsPlanned: true }
            || _sentence.Skip(plan.Place + 1).Take(part - plan.Place - 1).Any(Hindrances.IsPlanned);
        Leave(plan.Place, isPlanned ? WhyUnread.NotDone : WhyUnread.Unclear);
        if (isPlanned && (after?.Thing ?? _beside.After(part)?.Thing) is { Measures: [var measure] } && _beside.IsAllOfPart(part))
            Say(measure, null, new(part, _beside.Mark(part).First, _beside.Mark(part).Mark) { IsOfPlan = true });
        else
            Leave(part, WhyUnread.Unclear);
    }

    /// <summary>After "varav", in a parenthesis, or beside what a subgroup is called.</summary>
    private bool ReadPart(NumberRead number)
    {
        var after = _direction.IsBackward ? null : _beside.After(number.Place);
        // "Narkotika: tolv omhändertaganden" is of the subgroup; "av 21 år och yngre hade 13 …" of nobody knows what.
        if (_beside.LeadingLabel is { } leading && leading < number.Place)
            return after is { Thing.Measures: [var named] } && _sentence[leading + 1].Is(":")
                ? SayPart(named, PlaceOf(named, leading), number)
                : SayPart(null, null, number);
        if (after is { Thing.Measures: [var measure], Last: var last } && _beside.Label(last) is { } labelOfThing)
            return SayPart(measure, PlaceOf(measure, labelOfThing), number);
        if (after is { } thing && _beside.IsOfSubgroup(thing.Last))
            return SayPart(null, null, number);
        var isOfLast = after is { Thing.Measures: [var same] } && same == _last?.Of && _isPart;
        if (after is not null && !isOfLast || _direction.IsBackward && _beside.Before(number.First) is not null)
            return false;
        if (_last is { Of: var of } && (_beside.Label(number.Place) is { } label ? PlaceOf(of, label) : null) is { } place)
            return SayPart(of, place, number);
        if (!_isPart)
            return false;
        // "19 eget bruk varav tretton": where there is but one subgroup, and no other group is named.
        if (!NamesAnother(number.Place) && _last is { Of.Words.Subgroups.Count: 1 } && !isOfLast && _beside.EndsAfter(number.Place)
            && _beside.Label(number.Place) is null)
            return SayPart(_last.Of, 0, number);
        Leave(number.Place, WhyUnread.Unclear);
        return true;
    }

    /// <summary>"Varav två 21 år och äldre": a group that no subgroup is called.</summary>
    private bool NamesAnother(int place) => _sentence.Skip(place + 1).TakeWhile(piece => !piece.IsCount && !piece.EndsClause)
        .Any(piece => piece.Is("äldre", "yngre", "över", "under"));

    private bool SayPart(SoughtMeasure? measure, int? subgroup, NumberRead number)
    {
        if (measure is null || subgroup is null)
            Leave(number.Place, WhyUnread.Unclear);
        else
            Say(measure, subgroup, number);
        return true;
    }

    private static int? Index(SoughtMeasure measure, string label)
    {
        for (var place = 0; place < measure.Words.Subgroups.Count; place++)
            if (measure.Words.Subgroups.Labels[place].Equals(label, StringComparison.OrdinalIgnoreCase))
                return place;
        return null;
    }

    private int? PlaceOf(SoughtMeasure measure, int label) => Index(measure, _sentence[label].Text);

    private void ReadWhole(NumberRead number)
    {
        _isPart = false;
        var after = _beside.After(number.Place);
        var of = _direction.Choose(after, _beside.Before(number.First), number, _beside.EndsAfter(number.Place));
        if (after is { IsPlanned: true })
            Leave(number.Place, WhyUnread.NotDone);
        else if (of is null && IsOfOnlyMeasure(number) && _text.OnlyMeasure is { } only)
            Say(only, null, number);
        else if (of is { Measures: [var measure] })
            Say(measure, null, number);
        else if (of is { } several && _direction.Named(several) is { } named)
            Say(named, null, number);
        else
            Leave(number.Place, of is not null ? WhyUnread.Unclear
                : Hindrances.Of(_sentence, number.First, number.Place) ?? WhyUnread.NotNamed);
    }

    /// <summary>"Genomfört två", "ca 12 st", "insatser har gjorts 12–14 gånger".</summary>
    private bool IsOfOnlyMeasure(NumberRead number) => !_sentence[number.Place].IsNone
        && (_beside.IsBareBefore(number.First) && (_beside.EndsAfter(number.Place) || _beside.IsTimes(number.Place))
            || _beside.IsTimes(number.Place) && _sentence.Any(piece => piece.Kind == PieceKind.Thing)
                && !_sentence.Take(number.Place).Any(piece => piece.IsCount));

    private void Say(SoughtMeasure measure, int? subgroup, NumberRead number)
    {
        _done.Add(number.Place);
        var piece = _sentence[number.Place];
        var stated = measure.Words.Accumulation == Accumulation.Sum
            ? _times.Of(number.Place).Kind.StatedAs
            : _times.Of(number.Place).Kind.HasFlag(TimeKind.Other) ? null : StatedAs.OwnTertial;
        if (subgroup is not null && _last is { Subgroup: null } whole && whole.Of == measure && _text.IsSaid(whole))
            stated = whole.StatedAs;
        if (WhyNot(number) is { } why)
        {
            Leave(number.Place, why, measure);
            return;
        }

        var said = new SaidFigure(measure, subgroup, piece.Number.Value, number.Mark, stated ?? StatedAs.OwnTertial, piece.Place);
        if (stated is null)
        {
            Leave(number.Place, WhyUnread.OtherTime, measure);
            if (_times.OtherTertialOf(number.Place) is { } tertial)
                _text.SayOf(tertial, said);
            return;
        }

        _text.Say(said);
        if (subgroup is null)
            _last = said;
    }

    private WhyUnread? WhyNot(NumberRead number) =>
        (number.IsOfPlan ? Hindrances.After(_sentence, number.Place) : Hindrances.Of(_sentence, number.First, number.Place))
            ?? (_elsewhere.Has(number.First, number.Place) ? WhyUnread.Elsewhere : null);

    private void Leave(int place, WhyUnread why, SoughtMeasure? of = null)
    {
        _done.Add(place);
        if (!_sentence[place].IsNone)
            _text.Leave(_sentence[place], why, of);
    }
}

/// <summary>Ett tal på sin plats.</summary>
/// <param name="First">Where it begins, with its mark.</param>
internal readonly record struct NumberRead(int Place, int First, FigureMark Mark)
{
    /// <summary>What was planned stands before it, and is known not to be it.</summary>
    public bool IsOfPlan { get; init; }
}
