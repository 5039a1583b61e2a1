using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>
/// Rutans höjd: how high a frame must be for what stands in it now, in CSS pixels. A page cannot ask its frame without a script, so it
/// is reckoned from the words, and rather too high than too low: what does not fit would have to be scrolled.
/// </summary>
public static class EmbeddedHeight
{
    /// <summary>A column of an article on a computer.</summary>
    public const int Wide = 600;

    /// <summary>The narrowest telephone.</summary>
    public const int Narrow = 320;

    private const int Margins = 32;

    /// <summary>Words do not fill a line: about so much of it is left empty.</summary>
    private const double Filled = 0.92;

    private const double Letter = 9.2;
    private const double HeadingLetter = 8.6;
    private const int Line = 28;
    private const int HeadAndFoot = 110;
    private const int AroundAnswer = 58;

    /// <summary>A sign and the gap after a caption, counted as letters.</summary>
    private const int LettersOfSign = 5;

    /// <param name="width">The frame's.</param>
    public static int At(int width, IReadOnlyList<PromiseAnswer> answers)
    {
        var high = HeadAndFoot + answers.Sum(answer => Of(answer, (width - Margins) * Filled));
        return (high + 9) / 10 * 10;
    }

    private static int Of(PromiseAnswer answer, double width)
    {
        var captions = answer.Picture.Parts.Sum(part => part.Caption.Length + LettersOfSign);
        return AroundAnswer + Line * (Lines(answer.Heading, width, HeadingLetter) + Lines(answer.Reading.Note ?? "", width, Letter)
            + Lines(answer.Reading.Sentence, width, Letter) + (int)Math.Ceiling(captions * Letter / width));
    }

    private static int Lines(string text, double width, double letter) =>
        text.Split('\n').Sum(line => (int)Math.Ceiling(line.Length * letter / width));
}
