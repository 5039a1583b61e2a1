namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

/// <summary>The process that draws ended with a fault of its own, or was ended by the system.</summary>
public sealed class CrashedProcessException(string message) : RenderingFailedException(message);
