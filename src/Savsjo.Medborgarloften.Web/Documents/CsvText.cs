using System.Text;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// En tabell som text: cells between semicolons, tabs or commas, as Excel saves them, in UTF-8 with or without its mark, in UTF-16 with
/// it, or in Windows-1252, which is what is left.
/// </summary>
internal static class CsvText
{
    /// <summary>So many lines say what stands between the cells.</summary>
    private const int LookedAt = 20;

    /// <summary>Excel's own first line that says it: "sep=;".</summary>
    private const string Said = "sep=";

    /// <summary>As Swedish Excel does it first: a comma is in many a text.</summary>
    private static readonly char[] Between = [';', '\t', ','];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null for a file that is no such table.</summary>
    /// <exception cref="UnreadableDocumentException">It is larger than any that is read.</exception>
    public static ReadDocument? Read(Stream file, CancellationToken cancellation)
    {
        if (TextIn(file) is not { } text || DelimiterIn(text) is not { } delimiter)
            return null;
        var rows = Rows(text, delimiter, cancellation);
        return new(
            [new(rows)], [.. rows.Select(row => row.OnlyText).OfType<string>()], []);
    }

    /// <summary>Null for what is no text.</summary>
    private static string? TextIn(Stream file)
    {
        if (file.Length > ReadingLimits.Bytes)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        file.Position = 0;
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes.AsSpan().Contains((byte)0) || bytes.AsSpan().StartsWith("%PDF"u8) || bytes.AsSpan().StartsWith("{\\rtf"u8))
            return null;
        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content);
        }
    }

    /// <summary>What most lines have; null where none has any.</summary>
    private static char? DelimiterIn(string text)
    {
        if (text.TrimStart().StartsWith('<'))
            return null;
        if (text.StartsWith(Said, StringComparison.OrdinalIgnoreCase) && text.Length > Said.Length)
            return text[Said.Length];
        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0).Take(LookedAt).ToList();
        return Between.Where(one => lines.Exists(line => line.Contains(one)))
            .OrderByDescending(one => lines.Count(line => line.Contains(one))).Select(one => (char?)one).FirstOrDefault();
    }

    private static List<TextRow> Rows(string text, char delimiter, CancellationToken cancellation)
    {
        var (rows, letters) = (new List<TextRow>(), 0);
        // Excel does not show the line that says what stands between the cells.
        var first = text.StartsWith(Said, StringComparison.OrdinalIgnoreCase) ? 0 : 1;
        foreach (var (place, line) in PastedTable.Lines(text.ReplaceLineEndings("\n"), delimiter).Index())
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = line.Take(ReadingLimits.Columns).Select(cell => PastedText.Clean(cell) ?? "").ToList();
            letters += cells.Sum(cell => cell.Length);
            if (rows.Count >= ReadingLimits.Rows || letters > ReadingLimits.Letters)
                throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
            if (cells.Exists(cell => cell.Length > 0) && (place > 0 || !cells[0].StartsWith(Said, StringComparison.OrdinalIgnoreCase)))
                rows.Add(TextRow.Of(cells) with { Number = place + first });
        }

        return rows;
    }
}
