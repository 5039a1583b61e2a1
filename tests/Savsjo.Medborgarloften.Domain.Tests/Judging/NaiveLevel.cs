using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

public static class NaiveLevel
{
    /// <summary>The value of a round for a share, a latest value or a yes/no; null where it was not stated in that very round.</summary>
    public static NaiveFigure? Of(NaivePart part) => part.Stated switch
    {
        null => null,
        { Kind: NaiveStatementKind.Yes } => new NaiveFigure(1, NaiveMark.None, true),
        { Kind: NaiveStatementKind.No } => new NaiveFigure(0, NaiveMark.None, true),
        var stated => new NaiveFigure(stated.Number, stated.Mark, true),
    };
}
