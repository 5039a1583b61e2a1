using System.Text;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>
/// Breaks a text into lines. Newlines are kept; words are broken only when a whole line is too short for one, so that a
/// search or a copy finds them as they were written.
/// </summary>
internal sealed class LineBreaking(DocumentFonts fonts, TextStyle style, double width)
{
    private readonly double _space = style.WidthOf(" ", fonts);
    private readonly List<TextLine> _lines = [];
    private readonly StringBuilder _line = new();
    private double _lineWidth;

    public static IReadOnlyList<TextLine> Break(string text, DocumentFonts fonts, TextStyle style, double width) =>
        new LineBreaking(fonts, style, width).Break(text);

    private List<TextLine> Break(string text)
    {
        foreach (var paragraph in CleanText.Of(text).Trim().Split('\n'))
        {
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(word);
            EndLine(isFollowed: true);
        }
        _lines[^1] = _lines[^1] with { IsFollowed = false };
        return _lines;
    }

    private void Add(string word)
    {
        var wordWidth = WidthOf(word);
        if (_line.Length > 0 && _lineWidth + _space + wordWidth > width)
            EndLine(isFollowed: true);
        if (wordWidth > width)
        {
            AddPieces(word);
            return;
        }
        if (_line.Length > 0)
        {
            _line.Append(' ');
            _lineWidth += _space;
        }
        _line.Append(word);
        _lineWidth += wordWidth;
    }

    private void AddPieces(string word)
    {
        var pieces = WordBreaking.Break(word, width, WidthOf);
        foreach (var (piece, isHyphenated) in pieces.SkipLast(1))
            _lines.Add(new(piece, IsHyphenated: isHyphenated));
        _line.Append(pieces[^1].Piece);
        _lineWidth = WidthOf(pieces[^1].Piece);
    }

    private void EndLine(bool isFollowed)
    {
        _lines.Add(new(_line.ToString(), isFollowed));
        _line.Clear();
        _lineWidth = 0;
    }

    private double WidthOf(string text) => style.WidthOf(text, fonts);
}
