using System.Globalization;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Raderna under ett löfte: one that is there, a new one, or none: those of the period as a whole.</summary>
public sealed class PromiseRows
{
    /// <summary>"Place" for a promise that is new.</summary>
    public const string New = "nytt";

    /// <summary>"Place" for what belongs to no promise.</summary>
    public const string Together = "hela";

    /// <summary>One of the two above, or a promise's id.</summary>
    public string? Place { get; set; }

    public string? Number { get; set; }

    public string? Text { get; set; }

    public string? FollowUpHeading { get; set; }

    public List<ActivityRow> Activities { get; set; } = [];

    public bool IsNew => Place == New;

    /// <summary>Null for a new promise, and for none.</summary>
    public int? PromiseId => int.TryParse(Place, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Whether nothing is written; the number is not asked, since the page proposes it.</summary>
    public bool IsEmpty => !(IsNew && MeasureTermsForm.IsAny(Text, FollowUpHeading)) && Activities.TrueForAll(row => row.IsEmpty);
}
