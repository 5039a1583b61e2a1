using System.Globalization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till en uppföljning. Published addresses never change and never break.</summary>
public static class FollowUpAddress
{
    /// <summary>"/uppfoljning/2020/tertial-3".</summary>
    public static string Page(Tertial tertial) => Below(Rooms.FollowUps, tertial);

    /// <summary>"/inmatning/2018/tertial-3": a tertial's own address below a room's.</summary>
    public static string Below(string room, Tertial tertial) =>
        string.Create(CultureInfo.InvariantCulture, $"{room}/{tertial.Year}/tertial-{tertial.Number}");

    /// <summary>"/uppfoljning/2020/tertial-3/version-1": exactly that version, also when a newer one has replaced it.</summary>
    public static string Page(Tertial tertial, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{Page(tertial)}/version-{version}");

    /// <summary>"/uppfoljning/2020/tertial-3/rapport.pdf".</summary>
    public static string Pdf(Tertial tertial) => Page(tertial) + "/rapport.pdf";

    /// <summary>"/uppfoljning/2020/tertial-3/version-1/rapport.pdf".</summary>
    public static string Pdf(Tertial tertial, int version) => Page(tertial, version) + "/rapport.pdf";

    /// <summary>"/uppfoljning/2018/tertial-3/dokument": the document that it was transferred from, as it was published elsewhere.</summary>
    public static string Original(Tertial tertial) => Page(tertial) + "/dokument";

    /// <summary>"medborgarloften-uppfoljning-2020-tertial-3.pdf": what the file is called once it is saved.</summary>
    public static string FileName(Tertial tertial, int? version = null) => string.Create(CultureInfo.InvariantCulture,
        $"medborgarloften-uppfoljning-{tertial.Year}-tertial-{tertial.Number}{(version is null ? "" : $"-version-{version}")}.pdf");

    public static string Absolute(string publicAddress, Tertial tertial) => publicAddress.TrimEnd('/') + Page(tertial);
}
