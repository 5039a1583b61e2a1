using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen där det står vilka dokument en periods uppföljningar överförs från.</summary>
public static class TransferAddress
{
    public static string Of(int periodId) => string.Create(CultureInfo.InvariantCulture, $"{Rooms.Periods}/{periodId}/overforing");
}
