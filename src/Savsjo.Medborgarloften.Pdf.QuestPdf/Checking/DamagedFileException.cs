using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>The drawn file is not whole, and is never stored.</summary>
public sealed class DamagedFileException(string message) : RenderingFailedException(message);
