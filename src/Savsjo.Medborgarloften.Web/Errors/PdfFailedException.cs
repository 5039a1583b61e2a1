namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// PDF:en gick inte att skapa: a fault of ours that has a page of its own, since what failed is known, and that nothing else did.
/// </summary>
public sealed class PdfFailedException(Exception cause) : Exception("The PDF could not be rendered.", cause)
{
    /// <summary>Whatever fails while a PDF is drawn is told as that.</summary>
    /// <exception cref="PdfFailedException">It failed.</exception>
    public static T Unless<T>(Func<T> drawn)
    {
        try
        {
            return drawn();
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw new PdfFailedException(cause);
        }
    }
}
