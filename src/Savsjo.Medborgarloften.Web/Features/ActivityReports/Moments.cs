using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.ActivityReports;

/// <summary>Tidpunkter i löpande text, in Swedish time: "7 maj", "14.02", "6 maj 15.40".</summary>
public static class Moments
{
    public static string Day(DateOnly day) => day.ToString("d MMMM", SwedishText.Culture);

    public static string Day(DateTime utc) => utc.InSweden().ToString("d MMMM", SwedishText.Culture);

    public static string Time(DateTime utc) => utc.InSweden().ToString("HH.mm", SwedishText.Culture);

    public static string DayAndTime(DateTime utc) => $"{Day(utc)} {Time(utc)}";
}
