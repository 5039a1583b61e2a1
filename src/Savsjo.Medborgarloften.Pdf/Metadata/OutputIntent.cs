using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Metadata;

/// <summary>Output intent: what the document's red, green and blue mean.</summary>
internal static class OutputIntent
{
    public static Reference Write(IndirectObjects objects)
    {
        var profile = objects.AddStream("/N 3", SrgbProfile.Bytes);
        return objects.Add(
            $"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {profile}>>");
    }
}
