using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Vad en sammanfattnings knapp gör: sends it in, or takes it back. Whatever is typed on the page is saved first.</summary>
/// <param name="Name">One of the constants.</param>
/// <param name="Number">The promise's number; 0 for the whole follow-up.</param>
public sealed record NoteDeed(string Name, int Number)
{
    public const string Submit = "skicka-sammanfattning";
    public const string Withdraw = "ta-tillbaka-sammanfattning";

    public bool IsSubmission => Name == Submit;

    /// <summary>The value a button posts: "skicka-sammanfattning/2".</summary>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Name}/{Number}");

    /// <summary>Null for any other button's.</summary>
    public static NoteDeed? Read(string? value) => (value ?? "").Split('/') is [Submit or Withdraw, var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
        ? new(value!.Split('/')[0], read) : null;
}
