namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>What a piece of page content belongs to: a structure element, or an artifact. Nothing is drawn without one.</summary>
internal abstract class ContentOwner;
