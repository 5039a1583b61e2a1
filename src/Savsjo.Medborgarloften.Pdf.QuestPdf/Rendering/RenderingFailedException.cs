namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

/// <summary>The process that draws gave no file that may be stored.</summary>
public class RenderingFailedException : Exception
{
    public RenderingFailedException(string message)
        : base(message)
    {
    }

    public RenderingFailedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
