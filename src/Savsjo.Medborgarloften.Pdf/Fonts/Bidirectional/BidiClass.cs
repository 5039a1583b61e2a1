namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>
/// Bidi_Class of a character, by Unicode's own short names. Those of the explicit controls are left out: they are refused where text
/// is saved, and taken away where it is set (<see cref="Objects.CleanText"/>).
/// </summary>
internal enum BidiClass
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
}
