using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adresserna till den undertecknade överenskommelsen.</summary>
public static class SignedAddress
{
    /// <summary>"/loften/period-2020-2021/overenskommelse.pdf": for everybody, and always the newest.</summary>
    public static string File(string years) => $"{PromiseAddress.Period(years)}/overenskommelse.pdf";

    /// <summary>Where an administrator puts it.</summary>
    public static string Of(int periodId) => string.Create(CultureInfo.InvariantCulture, $"{Rooms.Periods}/{periodId}/overenskommelse");

    /// <summary>"overenskommelse-medborgarloften-2020-2021.pdf": what the file is called once it is saved.</summary>
    public static string FileName(string years) => $"overenskommelse-medborgarloften-{years}.pdf";
}
