using System.Globalization;

namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>An indirect reference: "12 0 R".</summary>
internal readonly record struct Reference(int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} 0 R");
}
