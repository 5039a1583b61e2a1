using System.Text;
using UglyToad.PdfPig.Content;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>En rad på en sida: words that stand on one line, from left to right, in however many columns.</summary>
/// <param name="Y">How high on the page, in points.</param>
internal sealed record PdfLine(double Y, IReadOnlyList<PdfWord> Words)
{
    /// <summary>Letters on one line stand as high as each other, but for raised ones and what a printer rounds.</summary>
    private const double SameHeight = 0.3;

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The lines of a page, from its top.</summary>
    public static List<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in letters.Where(one => one.Value.Length > 0 && one.StartBaseLine.Y >= 0)
            .OrderByDescending(one => one.StartBaseLine.Y))
            if (lines.Count > 0 && lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y
                <= SameHeight * Math.Max(SizeOf(lines[^1][0]), SizeOf(letter)))
                lines[^1].Add(letter);
            else
                lines.Add([letter]);
        return [.. lines.Select(line => new PdfLine(line[0].StartBaseLine.Y, PdfWord.In(line))).Where(line => line.Words.Count > 0)];
    }

    internal static double SizeOf(Letter letter) => letter.PointSize is > 1 and < 200 ? letter.PointSize : 10;
}

/// <summary>Ett ord på en sida.</summary>
/// <param name="Left">In points, as the other measures.</param>
/// <param name="Size">Of its letters.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Size)
{
    /// <summary>Wider than any space between letters, of the letters' size; narrower than one between words.</summary>
    private const double Space = 0.14;

    /// <summary>So much of its size is between this word and the next of one sentence, at most.</summary>
    private const double Apart = 0.75;

    public bool IsFollowedBy(PdfWord next) => next.Left - Right <= Apart * Math.Max(Size, next.Size);

    public static IReadOnlyList<PdfWord> In(IEnumerable<Letter> line)
    {
        var words = new List<PdfWord>();
        var (text, left, right, size) = (new StringBuilder(), 0.0, 0.0, 0.0);
        void End()
        {
            if (text.Length > 0)
                words.Add(new(text.ToString(), left, right, size));
            text.Clear();
        }

        foreach (var letter in line.OrderBy(one => one.StartBaseLine.X))
        {
            var (start, end, points) = (letter.StartBaseLine.X, letter.EndBaseLine.X, PdfLine.SizeOf(letter));
            if (string.IsNullOrWhiteSpace(letter.Value) || text.Length > 0 && start - right > Space * points)
                End();
            if (string.IsNullOrWhiteSpace(letter.Value))
                continue;
            if (text.Length == 0)
                (left, size) = (start, points);
            text.Append(letter.Value);
            right = Math.Max(start, end);
        }

        End();
        return words;
    }
}
