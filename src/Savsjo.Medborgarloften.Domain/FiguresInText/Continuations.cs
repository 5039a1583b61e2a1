namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Fortsättningar: "två insatser i Sävsjö och tre i Vrigstad" says five, and not two. Where a number goes on from the one before and
/// is not a part of it, neither is taken for the figure.
/// </summary>
internal sealed class Continuations(IReadOnlyList<TextPiece> sentence, Beside beside, TextReading text)
{
    public void Judge()
    {
        int? whole = null;
        var rest = new List<int>();
        foreach (var place in sentence.Index().Where(one => one.Item.Kind == PieceKind.Number).Select(one => one.Index))
            if (text.FigureAt(sentence[place]) is { Subgroup: null })
            {
                Judge(whole, rest);
                (whole, rest) = (place, []);
            }
            else if (text.IsLeft(sentence[place]) && beside.GoesOn(beside.Mark(place).First, place))
                rest.Add(place);
        Judge(whole, rest);
        if (sentence is [var first, var number, ..] && first.Is("ytterligare", "dessutom", "därutöver", "därtill")
            && text.IsLeft(number) && beside.GoesOn(1, 1))
            text.DoubtLast();
    }

    /// <summary>"Sju insatser, tre i skolan och fyra i centrum": the parts are the whole.</summary>
    private void Judge(int? whole, List<int> rest)
    {
        if (whole is { } place && rest.Count > 0 && rest.Sum(one => sentence[one].Number.Value) != sentence[place].Number.Value)
            text.Doubt(sentence[place]);
    }
}
