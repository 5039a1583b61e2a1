using System.Text;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>
/// Breaks a text into lines. Newlines are kept, and so are numbers with what qualifies them; words are broken only when a whole line
/// is too short for one, so that a search or a copy finds them as they were written.
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
            var first = _lines.Count;
            foreach (var piece in UnbrokenText.Pieces(paragraph))
                Add(piece);
            EndLine(isFollowed: true);
            Direct(first);
        }
        _lines[^1] = _lines[^1] with { IsFollowed = false };
        return _lines;
    }

    /// <summary>A paragraph decides the direction of its lines: a number that begins one goes with the words before it.</summary>
    private void Direct(int first)
    {
        var lines = _lines[first..];
        if (BidiLine.Of(string.Concat(lines.Select(WithSpace))) is not { } paragraph)
            return;
        var start = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var length = WithSpace(lines[index]).EnumerateRunes().Count();
            _lines[first + index] = lines[index] with { Direction = paragraph.Part(start, length) };
            start += length;
        }
    }

    private static string WithSpace(TextLine line) => line.IsFollowed ? line.Text + " " : line.Text;

    private void Add(string word)
    {
        var wordWidth = WidthOf(word);
        if (_line.Length > 0 && _lineWidth + _space + wordWidth > width)
            EndLine(isFollowed: true);
        if (wordWidth > width)
        {
            AddParts(word);
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

    /// <summary>What is held together and is wider than a whole line is broken where it can be.</summary>
    private void AddParts(string piece)
    {
        var words = piece.Split(' ');
        if (words.Length == 1)
        {
            AddPieces(piece);
            return;
        }
        foreach (var word in words)
            Add(word);
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
