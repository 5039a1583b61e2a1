namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Logotypen går inte att använda: the message is for the one who configures the municipality.</summary>
public sealed class UnreadableLogotypeException(string message) : Exception(message);
