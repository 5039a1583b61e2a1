namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>A4, upright, in points.</summary>
internal static class A4
{
    public const double Width = 595.28, Height = 841.89;
}

/// <summary>A rectangle of a page, in points from its top left.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Its lower left and upper right corner as PDF counts them, from the page's lower left.</summary>
    public string Corners
    {
        get
        {
            double[] corners = [X, A4.Height - Y - Height, X + Width, A4.Height - Y];
            return string.Join(' ', corners.Select(PdfSyntax.Number));
        }
    }
}
