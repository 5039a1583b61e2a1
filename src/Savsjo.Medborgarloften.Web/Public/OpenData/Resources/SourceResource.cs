using System.ComponentModel;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Dokumentet som en uppföljning är överförd från.</summary>
public sealed record SourceResource(
    [property: Description("Vad dokumentet heter.")] string Document,
    [property: Description("Webbadressen till dokumentet; null om det inte finns på webben.")] string? Address)
{
    public static SourceResource? Of(SourceDocument? source) => source is null ? null : new(source.Title, source.Address);
}
