using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>
/// Versionen av API:et. The first number stands in every address and changes only when an answer would break its readers.
/// </summary>
public static class ApiVersion
{
    public const string Name = "Medborgarlöften";
    public const string Number = "1.1.0";

    private static readonly DateOnly Released = new(2026, 11, 28);

    public static ApiInfo Info(AbsoluteAddresses addresses) =>
        new(Name, Number, Released, addresses.Absolute(OpenDataAddress.OpenApi), "active");
}
