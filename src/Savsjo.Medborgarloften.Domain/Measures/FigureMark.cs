namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Märke: what an author said of how exact a number is. In the order in which a total keeps them: the sum of "minst" and "cirka"
/// is "minst".
/// </summary>
public enum FigureMark
{
    /// <summary>Just so many.</summary>
    None = 0,

    /// <summary>Cirka: about so many. Counts as the number that it says.</summary>
    Circa = 1,

    /// <summary>Drygt: somewhat more.</summary>
    Over = 2,

    /// <summary>Minst: so many at least, and nobody knows how many more; also of a sum with a part missing.</summary>
    AtLeast = 3,
}

/// <summary>Märkets ord: the wording of <see cref="FigureMark"/>.</summary>
public static class FigureMarkWording
{
    extension(FigureMark mark)
    {
        /// <summary>"cirka", "drygt", "minst"; "exakt" where a form offers them.</summary>
        public string Word => mark switch
        {
            FigureMark.Circa => "cirka",
            FigureMark.Over => "drygt",
            FigureMark.AtLeast => "minst",
            _ => "exakt",
        };

        /// <summary>What stands before the number: "cirka ", or nothing.</summary>
        public string Before => mark == FigureMark.None ? "" : $"{mark.Word} ";

        /// <summary>That of a sum.</summary>
        public FigureMark And(FigureMark other) => mark > other ? mark : other;

        /// <summary>Whether the real number may be any one above: what is taken away from a total then leaves no number.</summary>
        public bool IsOpen => mark is FigureMark.Over or FigureMark.AtLeast;
    }
}
