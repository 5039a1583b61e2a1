using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>The report's colours: the municipality's accent, and those that every report shares.</summary>
internal sealed record Palette(Colour Accent)
{
    public Colour Ink { get; } = new(0x1C, 0x27, 0x2B);

    public Colour Muted { get; } = new(0x55, 0x62, 0x67);

    public Colour Rule { get; } = new(0xC6, 0xCF, 0xD1);

    public Colour Panel { get; } = new(0xF1, 0xF4, 0xF4);

    /// <summary>Copper: what is missing, and a goal that was not reached.</summary>
    public Colour Missing { get; } = new(0xA8, 0x4C, 0x22);

    public Colour Done { get; } = new(0x1A, 0x6B, 0x36);

    public Colour White { get; } = new(0xFF, 0xFF, 0xFF);
}
