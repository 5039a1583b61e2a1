namespace Savsjo.Medborgarloften.Pdf.Structure;

/// <summary>What a piece of page content belongs to: a structure element, or an artifact. Nothing is drawn without one.</summary>
internal abstract class ContentOwner;
