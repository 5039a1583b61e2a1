using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Formuläret for a promise, as it was typed.</summary>
public sealed class PromiseForm
{
    public string? Number { get; set; }

    public string? Text { get; set; }

    public string? FollowUpHeading { get; set; }

    /// <summary>Why the words are mended, of a promise that is published.</summary>
    public string? Reason { get; set; }

    /// <summary>What its writer saw, from <see cref="SeenValues"/>; nothing for a new one.</summary>
    public string? Seen { get; set; }

    /// <summary>Null for what is no number.</summary>
    public int? TypedNumber =>
        int.TryParse(Number?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The input of each of a promise's fields; null for the summary, which is written elsewhere.</summary>
    public static string? InputOf(PromiseField field) => field switch
    {
        PromiseField.Number => nameof(Number),
        PromiseField.Text => nameof(Text),
        PromiseField.FollowUpHeading => nameof(FollowUpHeading),
        PromiseField.Reason => nameof(Reason),
        _ => null,
    };

    public static PromiseForm Of(Promise promise) => new()
    {
        Number = promise.Number.ToString(CultureInfo.InvariantCulture),
        Text = promise.Text,
        FollowUpHeading = promise.FollowUpHeading,
        Seen = SeenValues.Of(PeriodValues.Of(promise)),
    };
}
