namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>The standard structure types that a report uses (ISO 32000-1, 14.8.4); written by their own names.</summary>
internal enum StructureType
{
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Link,
}
