using System.Numerics;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>
/// Delningsbilden: what is seen of a page where its address is shared. It says what the page says, in the municipality's colour, and
/// is the same bytes for the same words on every machine.
/// </summary>
public static class SharePicture
{
    /// <summary>What those who show such pictures ask for, in pixels.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    private const float Margin = 64;
    private const float Band = 92;
    private const float RowHeight = 78;
    private const int MostRows = 3;
    private const float LargestAnswer = 46;
    private const float SmallestAnswer = 26;

    private static readonly Colour Ink = new(0x1a, 0x1f, 0x20);
    private static readonly Colour Soft = new(0x4a, 0x52, 0x54);
    private static readonly Colour Paper = new(0xff, 0xff, 0xff);

    /// <param name="words">What stands in it.</param>
    /// <param name="accent">The municipality's colour.</param>
    public static byte[] Draw(SharePictureWords words, SrgbColour accent)
    {
        var canvas = new Canvas(Width, Height);
        var colour = new Colour(accent.Red, accent.Green, accent.Blue);
        canvas.Rectangle(0, 0, Width, Band, colour);
        var onBand = accent.ContrastTo(SrgbColour.White) >= accent.ContrastTo(SrgbColour.Black) ? Paper : Ink;
        Fitting(words.Sender, Lettering.SemiBold(34)).Draw(canvas, words.Sender, Margin, 58, onBand);
        var heading = Fitting(words.Heading, Lettering.SemiBold(56));
        heading.Draw(canvas, words.Heading, Margin, Band + 84, Ink);
        var rows = words.Promises.Count <= MostRows ? words.Promises : [];
        var bottom = Height - 34 - rows.Count * RowHeight;
        Answer(canvas, words.Answer, Band + 112, bottom - 10);
        for (var place = 0; place < rows.Count; place++)
            Row(canvas, rows[place], bottom + place * RowHeight, colour);
        return canvas.ToPng();
    }

    /// <summary>As large as there is room for; a text that is too long all the same goes on where the picture leads.</summary>
    private static void Answer(Canvas canvas, string text, float top, float bottom)
    {
        var size = LargestAnswer;
        while (size > SmallestAnswer && Overflows(text, size, bottom - top))
            size -= 2;
        var letters = Lettering.Regular(size);
        var lines = letters.Lines(text, Width - 2 * Margin);
        var room = Math.Max(1, (int)((bottom - top) / letters.LineHeight));
        for (var place = 0; place < Math.Min(room, lines.Count); place++)
        {
            var isCut = place == room - 1 && lines.Count > room;
            letters.Draw(canvas, isCut ? lines[place] + " …" : lines[place], Margin, top + (place + 0.85f) * letters.LineHeight, Ink);
        }
    }

    private static bool Overflows(string text, float size, float height)
    {
        var letters = Lettering.Regular(size);
        return letters.Lines(text, Width - 2 * Margin).Count * letters.LineHeight > height;
    }

    /// <summary>A promise: its name and what became of it in words, over a field for each goal and activity.</summary>
    private static void Row(Canvas canvas, SharedPromise promise, float top, Colour colour)
    {
        var words = $"{promise.Name}: {string.Join(", ", promise.Parts.Select(part => part.Caption))}";
        Fitting(words, Lettering.Regular(27)).Draw(canvas, words, Margin, top + 27, Soft);
        var fields = promise.Parts.SelectMany(part => Enumerable.Repeat(part.Filling, part.Count)).ToList();
        var wide = (Width - 2 * Margin) / Math.Max(1, fields.Count);
        for (var place = 0; place < fields.Count; place++)
            Field(canvas, fields[place], new(Margin + place * wide, top + 40), wide - 6, colour);
    }

    private static void Field(Canvas canvas, SharedFilling filling, Vector2 at, float wide, Colour colour)
    {
        const float high = 20, line = 3;
        canvas.Rectangle(at.X, at.Y, wide, high, filling == SharedFilling.None ? Soft : colour);
        if (filling == SharedFilling.Whole)
            return;
        var filled = filling == SharedFilling.Half ? wide / 2 : line;
        canvas.Rectangle(at.X + filled, at.Y + line, wide - filled - line, high - 2 * line, Paper);
    }

    /// <summary>Smaller where the words would not fit in one line.</summary>
    private static Lettering Fitting(string text, Lettering letters)
    {
        var width = letters.Width(text);
        return width <= Width - 2 * Margin ? letters : letters with { Size = letters.Size * (Width - 2 * Margin) / width };
    }
}

/// <summary>Orden i delningsbilden.</summary>
/// <param name="Sender">"Sävsjö kommun och Polisen".</param>
/// <param name="Heading">"Höll de vad de lovade?"</param>
/// <param name="Answer">The page's own answer, whole.</param>
/// <param name="Promises">Each with what became of it; more than three are left to the answer.</param>
public sealed record SharePictureWords(string Sender, string Heading, string Answer, IReadOnlyList<SharedPromise> Promises);

/// <summary>Ett löfte i delningsbilden.</summary>
public sealed record SharedPromise(string Name, IReadOnlyList<SharedPart> Parts);

/// <summary>How many goals, or activities, stand alike.</summary>
/// <param name="Caption">"2 mål nåddes".</param>
public sealed record SharedPart(SharedFilling Filling, int Count, string Caption);

/// <summary>How much of a field is filled.</summary>
public enum SharedFilling
{
    None = 0,
    Half = 1,
    Whole = 2,
}
