namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>Ett diagrams delar, where they stand: the same for every kind of file that it is drawn in.</summary>
/// <param name="Title">"Misstankar om narkotikabrott per tertial 2020".</param>
/// <param name="Description">Every number in it, in words.</param>
public sealed record ChartDrawing(
    string Title, string Description, IReadOnlyList<ChartField> Lines, IReadOnlyList<ChartField> Fields, IReadOnlyList<ChartText> Texts)
{
    public const int Width = 640;
    public const int Height = 400;
    public const int Margin = 24;
}

/// <summary>A rectangle of a chart.</summary>
public sealed record ChartField(float Left, float Top, float Wide, float High, ChartPattern Pattern = ChartPattern.Plain);

/// <summary>Words in a chart.</summary>
/// <param name="At">Where they are held, from the left.</param>
/// <param name="Share">How much of them stands to the left of it: 0 begins there, 0.5 is in the middle of it, 1 ends there.</param>
public sealed record ChartText(string Words, float At, float Baseline, float Size, bool IsStrong = false, float Share = 0);

/// <summary>What a field is filled with.</summary>
public enum ChartPattern
{
    Plain = 1,

    /// <summary>The subgroup's part of a count.</summary>
    Striped = 2,

    /// <summary>A figure that is not told: a frame, as high for every one.</summary>
    Withheld = 3,
}
