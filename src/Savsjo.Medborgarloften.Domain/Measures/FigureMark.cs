namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Märke: what an author said of how exact a number is. In a sum the vaguest holds (record 0063): "minst" before "cirka" before
/// "drygt".
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

        /// <summary>That of a sum: of "drygt 25" and "cirka 20" it is "cirka 45", for nobody knows that they are more.</summary>
        public FigureMark And(FigureMark other) => mark.Vagueness > other.Vagueness ? mark : other;

        private int Vagueness => mark switch
        {
            FigureMark.AtLeast => 3,
            FigureMark.Circa => 2,
            FigureMark.Over => 1,
            _ => 0,
        };

        /// <summary>Whether the real number may be any one above: what is taken away from a total then leaves no number.</summary>
        public bool IsOpen => mark is FigureMark.Over or FigureMark.AtLeast;
    }
}
